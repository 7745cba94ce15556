import { addDays, type LocalDate, openEnd } from "@union/kernel";
import { type DuesMonth, firstDayOf, lastDayOf } from "./dues-month.js";

/** A stretch of a membership: its status from `effectiveOn` until before `untilOn`. */
export type StatusPeriod = {
  readonly status: string;
  readonly effectiveOn: LocalDate;
  readonly untilOn: LocalDate;
};

/** Who is on the way to another union is a member here until it has taken him. */
const owing: readonly string[] = ["ACTIVE", "TRANSFERRING"];

/**
 * Whether a membership owes dues for a month (MEM-R8, MEM-R13): it must have owed on every day of it. Duty begins on the day
 * of joining or restoring and ends with the day on which retention, withdrawal or transfer takes effect. `periods` stand in
 * the order of their days.
 */
export function owesMonth(periods: readonly StatusPeriod[], month: DuesMonth): boolean {
  const last = lastDayOf(month);
  let wanted = firstDayOf(month);
  for (const { status, effectiveOn, untilOn } of periods) {
    if (!owing.includes(status) || effectiveOn > wanted || untilOn < wanted) continue;
    if (untilOn === openEnd) return true;
    wanted = addDays(untilOn, 1);
  }
  return wanted > last;
}
