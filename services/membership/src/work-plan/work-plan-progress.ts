import type { LocalDate } from "@union/kernel";
import { type UnionFunction, unionFunctions } from "./union-function.js";
import { isLate, type WorkPlanItem } from "./work-plan-item.js";

/** An exact number: `num` by `den`, in lowest terms. */
export type Ratio = { readonly num: number; readonly den: number };

/** 进度 — the items of a plan by their states. */
export type WorkPlanTally = {
  /** Null counts all of them. */
  readonly function: UnionFunction | null;
  readonly total: number;
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
  readonly carriedOver: number;
  /** Open after the day on which they were due. */
  readonly late: number;
  /** Done items in percent of all but the dropped ones; null where none is left. */
  readonly percent: Ratio | null;
};

type Counted = Pick<WorkPlanItem, "state" | "function" | "dueOn">;

/** How a plan stands on a day, as a whole and by each of the four functions. */
export const progressOf = (
  items: readonly Counted[],
  today: LocalDate,
): { readonly whole: WorkPlanTally; readonly byFunction: readonly WorkPlanTally[] } => ({
  whole: tally(null, items, today),
  byFunction: unionFunctions.map((one) =>
    tally(
      one,
      items.filter((item) => item.function === one),
      today,
    ),
  ),
});

function tally(
  one: UnionFunction | null,
  items: readonly Counted[],
  today: LocalDate,
): WorkPlanTally {
  const inState = (wanted: WorkPlanItem["state"]) =>
    items.filter(({ state }) => state === wanted).length;
  const [total, done, dropped] = [items.length, inState("DONE"), inState("DROPPED")];
  return {
    ...{ function: one, total, done, dropped },
    ...{ open: inState("OPEN"), carriedOver: inState("CARRIED_OVER") },
    late: items.filter((item) => isLate(item, today)).length,
    percent: total === dropped ? null : lowest(done * 100, total - dropped),
  };
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const lowest = (num: number, den: number): Ratio => {
  const by = divisor(num, den);
  return { num: num / by, den: den / by };
};
