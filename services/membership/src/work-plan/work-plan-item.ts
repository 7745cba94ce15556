import { err, type LocalDate, ok, type Result } from "@union/kernel";
import type { UnionFunction } from "./union-function.js";
import { textWithin, type WorkPlan } from "./work-plan.js";

export type WorkPlanItemState = "OPEN" | "DONE" | "DROPPED" | "CARRIED_OVER";

/** What an item of a plan says: what is to be done, by whom and by when. */
export type WorkPlanTask = {
  readonly title: string;
  /** Which of the four functions it serves (ORG-04). */
  readonly function: UnionFunction;
  /** The person of the staff who answers for it. */
  readonly ownerId: string;
  readonly dueOn: LocalDate;
  /** The item of the year's plan that it serves. */
  readonly servesId: string | null;
};

/** What came of an item. */
export type WorkPlanResult = {
  readonly result: string;
  readonly doneOn: LocalDate;
  readonly evidence: string | null;
};

/** 计划事项 — one thing that a plan wants done. */
export type WorkPlanItem = WorkPlanTask & {
  readonly id: string;
  readonly unionId: string;
  readonly planId: string;
  readonly state: WorkPlanItemState;
  readonly result: string | null;
  readonly doneOn: LocalDate | null;
  readonly evidence: string | null;
  /** The item of an earlier plan that it continues, and the item of a later plan that continues it. */
  readonly carriedFromId: string | null;
  readonly carriedToId: string | null;
  readonly version: number;
};

export type ItemTitleMissing = { readonly kind: "ItemTitleMissing"; readonly limit: number };
export type DueOutsidePlan = {
  readonly kind: "DueOutsidePlan";
  readonly from: LocalDate;
  readonly to: LocalDate;
};
/** Done before the plan's period began. */
export type ResultBeforePlan = { readonly kind: "ResultBeforePlan"; readonly from: LocalDate };
export type ResultMissing = { readonly kind: "ResultMissing"; readonly limit: number };
export type ResultInFuture = { readonly kind: "ResultInFuture"; readonly today: LocalDate };
export type ItemServesUnknown = { readonly kind: "ItemServesUnknown" };
export type TaskRefusal = ItemTitleMissing | DueOutsidePlan;

const longestTitle = 200;
const longestResult = 1000;

/** A task as somebody wrote it for a plan: with a title, and due on a day of the plan's period. */
export function taskFor<T extends Pick<WorkPlanTask, "title" | "dueOn">>(
  { startsOn, endsOn }: Pick<WorkPlan, "startsOn" | "endsOn">,
  asked: T,
): Result<T, TaskRefusal> {
  const title = textWithin(asked.title, longestTitle);
  if (title === null) return err({ kind: "ItemTitleMissing", limit: longestTitle });
  const { dueOn } = asked;
  return dueOn < startsOn || dueOn > endsOn
    ? err({ kind: "DueOutsidePlan", from: startsOn, to: endsOn })
    : ok({ ...asked, title });
}

/** What came of an item, as it was reported: some words, and a day that has come and lies not before the plan's period. */
export function resultOfItem(
  asked: { readonly [Part in keyof WorkPlanResult]: WorkPlanResult[Part] | null },
  today: LocalDate,
  startsOn: LocalDate,
): Result<WorkPlanResult, ResultMissing | ResultInFuture | ResultBeforePlan> {
  const result = textWithin(asked.result, longestResult);
  const evidence = textWithin(asked.evidence, longestResult);
  const isEvidenceLost = evidence === null && (asked.evidence?.trim() ?? "") !== "";
  if (result === null || isEvidenceLost)
    return err({ kind: "ResultMissing", limit: longestResult });
  const doneOn = asked.doneOn ?? today;
  if (doneOn < startsOn && asked.doneOn !== null)
    return err({ kind: "ResultBeforePlan", from: startsOn });
  return doneOn > today ? err({ kind: "ResultInFuture", today }) : ok({ result, doneOn, evidence });
}

/** Whether an item of a shorter plan may serve an item of this year's plan: of the same year, of the same place or the whole union. */
export const mayServe = (
  plan: Pick<WorkPlan, "periodKind" | "year" | "campusId">,
  served: Pick<WorkPlan, "periodKind" | "year" | "campusId">,
): boolean =>
  plan.periodKind !== "YEAR" &&
  served.periodKind === "YEAR" &&
  served.year === plan.year &&
  (served.campusId === null || served.campusId === plan.campusId);

/** Whether an item is late on a day: open after the day on which it was due. */
export const isLate = (
  { state, dueOn }: Pick<WorkPlanItem, "state" | "dueOn">,
  today: LocalDate,
): boolean => state === "OPEN" && dueOn < today;
