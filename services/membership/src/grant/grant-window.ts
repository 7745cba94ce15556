import { addDays, err, type LocalDate, ok, openEnd, type Result } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";

/** The first and last day on which a grant may begin, and the day by which it ends, unless it is open. */
export type GrantOutOfTime = {
  readonly kind: "GrantOutOfTime";
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  readonly years: number;
};
type Period = { readonly validFrom: LocalDate; readonly validTo: LocalDate };

/**
 * Whether a role may be granted for a period today (2.15): who had a right on a past day is not written afterwards but for a few
 * days, and an end that is given lies within a term of office.
 */
export function checkGrantPeriod(
  { validFrom, validTo }: Period,
  today: LocalDate,
  overrides: readonly PolicyOverride[],
): Result<null, GrantOutOfTime> {
  const moment = { campusId: null, on: today };
  const earliest = addDays(today, -resolvePolicy("grant.backdateMaxDays", moment, overrides).value);
  const latest = addDays(today, resolvePolicy("grant.aheadMaxDays", moment, overrides).value);
  const years = resolvePolicy("committee.termYears", moment, overrides).value;
  const begins = validFrom >= earliest && validFrom <= latest;
  const ends = validTo === openEnd || validTo <= addDays(validFrom, years * 366);
  return begins && ends ? ok(null) : err({ kind: "GrantOutOfTime", earliest, latest, years });
}
