import { err, isLongerThan, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import type { Days, WorkPlanPeriod } from "./work-plan-period.js";

export type WorkPlanState = "DRAFT" | "ADOPTED" | "CLOSED";

/** By which decision a plan was adopted: the document, who decided, and on which day. */
export type Adoption = {
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};

/** 工作计划 (ORG-16) — what the union, or one campus of it, wants to do in a year, half of one or a month. */
export type WorkPlan = WorkPlanPeriod &
  Days & {
    readonly id: string;
    readonly unionId: string;
    /** Null is the plan of the whole union. */
    readonly campusId: string | null;
    readonly state: WorkPlanState;
    readonly document: string | null;
    readonly decidedBy: string | null;
    readonly decidedOn: LocalDate | null;
    /** What came of the whole plan, written when it is closed. */
    readonly summary: string | null;
    readonly version: number;
  };

export type AdoptionMissing = { readonly kind: "AdoptionMissing"; readonly limit: number };
export type AdoptionInFuture = { readonly kind: "AdoptionInFuture"; readonly today: LocalDate };
export type WorkPlanEmpty = { readonly kind: "WorkPlanEmpty" };
export type SummaryMissing = { readonly kind: "SummaryMissing"; readonly limit: number };
export type WorkPlanItemsOpen = { readonly kind: "WorkPlanItemsOpen"; readonly open: number };

/** The longest name of a document or a deciding body, and the longest summary, in characters. */
const longestDocument = 200;
const longestSummary = 2000;

/** A text of 1 to `limit` characters without outer blanks, or null. */
export function textWithin(text: string | null, limit: number): string | null {
  const said = text?.trim() ?? "";
  return isUnseen(said) || isLongerThan(said, limit) ? null : said;
}

/** The decision by which a plan of so many open items is adopted; it needs items, a document, a decider and a day that has come. */
export function adoptionOf(
  asked: { readonly [Part in keyof Adoption]: Adoption[Part] | null },
  openItems: number,
  today: LocalDate,
): Result<Adoption, AdoptionMissing | AdoptionInFuture | WorkPlanEmpty> {
  if (openItems === 0) return err({ kind: "WorkPlanEmpty" });
  const document = textWithin(asked.document, longestDocument);
  const decidedBy = textWithin(asked.decidedBy, longestDocument);
  const { decidedOn } = asked;
  if (document === null || decidedBy === null || decidedOn === null)
    return err({ kind: "AdoptionMissing", limit: longestDocument });
  return decidedOn > today
    ? err({ kind: "AdoptionInFuture", today })
    : ok({ document, decidedBy, decidedOn });
}

/** The summary with which a plan is closed; nothing of it may be open any more. */
export function closingOf(
  summary: string | null,
  openItems: number,
): Result<string, SummaryMissing | WorkPlanItemsOpen> {
  if (openItems > 0) return err({ kind: "WorkPlanItemsOpen", open: openItems });
  const said = textWithin(summary, longestSummary);
  return said === null ? err({ kind: "SummaryMissing", limit: longestSummary }) : ok(said);
}
