import type { LocalDate } from "@union/kernel";
import type { EndReason } from "./delegate.js";
import type { Delegate } from "./delegate.repository.js";

/** A mandate that is over from a day on: not before it began, and not later than it would have ended anyway. */
export function ended(
  one: Delegate,
  { on, because }: { readonly on: LocalDate; readonly because: EndReason },
): Delegate {
  const { validFrom, validTo } = one;
  return {
    ...{ ...one, state: because === "RECALLED" ? "RECALLED" : "ENDED", endedBecause: because },
    ...{ sinceOn: on, validTo: within(validFrom, on, validTo) },
  };
}

/** A day, but not before the first of two nor after the second. */
const within = (from: LocalDate, on: LocalDate, to: LocalDate): LocalDate => {
  if (on < from) return from;
  return on > to ? to : on;
};

/** A mandate that is in force from a day on, within the term. */
export function inForce(one: Delegate, on: LocalDate): Delegate {
  const { termFrom, termTo } = one;
  const validFrom = on < termFrom ? termFrom : on;
  return { ...one, state: "ACTIVE", sinceOn: on, validFrom, validTo: termTo };
}
