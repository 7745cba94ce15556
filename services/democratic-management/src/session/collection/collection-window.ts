import { addDays, type LocalDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";

/** The last day on which proposals for a session come in in time (PR-R4), by the policy of the day the session opens. */
export function collectionClosesOn(
  opensOn: LocalDate,
  campusId: string | null,
  overrides: readonly PolicyOverride[],
): LocalDate {
  const { value } = resolvePolicy("proposal.closeDaysBefore", { campusId, on: opensOn }, overrides);
  return addDays(opensOn, -value);
}

/** The day from which delegates are asked for proposals for a session (PR-R4), by the policy of the day the session opens. */
export function collectionOpensOn(
  opensOn: LocalDate,
  overrides: readonly PolicyOverride[],
): LocalDate {
  const moment = { campusId: null, on: opensOn };
  return addDays(opensOn, -resolvePolicy("proposal.openDaysBefore", moment, overrides).value);
}
