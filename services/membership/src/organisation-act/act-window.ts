import { addDays, type LocalDate, localDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";

/** The days an act may take effect on when it is proposed or confirmed; both ends included. */
export type ActWindow = { readonly earliest: LocalDate; readonly latest: LocalDate };

/**
 * Within which days of today an act may take effect (design 3.1): no further back than the union allows, never in a year that
 * is over, since its figures have been reported, and no further ahead than can be planned.
 */
export function actWindow(today: LocalDate, overrides: readonly PolicyOverride[]): ActWindow {
  const moment = { campusId: null, on: today };
  const back = resolvePolicy("org.actBackdateMaxDays", moment, overrides).value;
  const ahead = resolvePolicy("org.aheadMaxDays", moment, overrides).value;
  const days = [addDays(today, -back), localDate(`${today.slice(0, 4)}-01-01`)];
  return { earliest: days.toSorted().at(-1)!, latest: addDays(today, ahead) };
}

/** The day that a draft takes effect when it is confirmed today: its own, or today where that has gone by. */
export const dayConfirmed = (planned: LocalDate, today: LocalDate, { earliest }: ActWindow) =>
  planned < earliest ? today : planned;
