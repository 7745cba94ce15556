import { type Actor, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";

/** The day lies before what the person, the matter or the policy on backdating allows. */
export type FactTooLongAgo = { readonly kind: "FactTooLongAgo"; readonly earliest: LocalDate };
/** The day lies in a year that is over: the chair alone goes back to it, with a reason on record. */
export type YearClosed = { readonly kind: "YearClosed"; readonly year: string };
/** A closed year is never gone back to here. */
export type YearClosedForGood = { readonly kind: "YearClosedForGood"; readonly year: string };
export type FactDayRefusal = FactTooLongAgo | YearClosed | YearClosedForGood;

/** From which day on something may happen to one membership. */
export type FactWindow = {
  readonly today: LocalDate;
  /** What nothing precedes: his first post, his 16th birthday, the request that is being decided. */
  readonly earliest: LocalDate;
  readonly closedYear: "CHAIR_WITH_REASON" | "NEVER";
};

/** Whether a membership may change from a day on, by this person and for that reason: what is closed stays as it was reported. */
export function checkFactDay(
  on: LocalDate,
  { today, earliest, closedYear }: FactWindow,
  by: { readonly isChair: boolean; readonly reason: string | null },
): Result<null, FactDayRefusal> {
  if (on < earliest) return err({ kind: "FactTooLongAgo", earliest });
  const year = on.slice(0, 4);
  if (year >= today.slice(0, 4)) return ok(null);
  if (closedYear === "NEVER") return err({ kind: "YearClosedForGood", year });
  return by.isChair && by.reason?.trim() ? ok(null) : err({ kind: "YearClosed", year });
}

/** Whether somebody may go back to a year that is over. */
export const goesBack = (actor: Actor): boolean => scopeOf(actor, "memberships.decide") !== null;
