import type { LocalDate } from "@union/kernel";
import type { EndReason } from "./delegate.js";
import type { Delegate } from "./delegate.repository.js";

/** A mandate that is over from a day on: not before it began, and not later than it would have ended anyway. */
export function ended(
  one: Delegate,
  { on, because }: { readonly on: LocalDate; readonly because: EndReason },
): Delegate {
  const { validFrom, validTo } = one;
  const within = on < validTo ? on : validTo;
  return {
    ...{ ...one, state: because === "RECALLED" ? "RECALLED" : "ENDED", endedBecause: because },
    ...{ sinceOn: on, validTo: within < validFrom ? validFrom : within },
  };
}

/** A mandate that is in force from a day on, within the term. */
export function inForce(one: Delegate, on: LocalDate): Delegate {
  const { termFrom, termTo } = one;
  const validFrom = on < termFrom ? termFrom : on;
  return { ...one, state: "ACTIVE", sinceOn: on, validFrom, validTo: termTo };
}
