import { addDays, err, type LocalDate, ok, type Result } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";

export type OpeningDayWrong = {
  readonly kind: "OpeningDayWrong";
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
};

/** Whether a campus, branch or group may be entered with this first day: so far back as the union allows, and not years ahead. */
export function checkOpeningDay(
  validFrom: LocalDate,
  today: LocalDate,
  overrides: readonly PolicyOverride[],
): Result<null, OpeningDayWrong> {
  const moment = { campusId: null, on: today };
  const earliest = addDays(
    today,
    -resolvePolicy("org.openBackdateMaxDays", moment, overrides).value,
  );
  const latest = addDays(today, resolvePolicy("org.aheadMaxDays", moment, overrides).value);
  return validFrom < earliest || validFrom > latest
    ? err({ kind: "OpeningDayWrong", earliest, latest })
    : ok(null);
}
