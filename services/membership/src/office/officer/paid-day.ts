import { isWorkingDay } from "@union/calendar";
import { err, type LocalDate, ok, type Result } from "@union/kernel";
import type { SeatEmployment } from "../committee/committee-seat.js";

export type PaidDayNotDue = { readonly kind: "PaidDayNotDue" };
export type PaidDayWrong = { readonly kind: "PaidDayWrong"; readonly today: LocalDate };
export type PaidDayUsed = { readonly kind: "PaidDayUsed" };
export type PaidDaysOver = {
  readonly kind: "PaidDaysOver";
  readonly used: number;
  readonly max: number;
};

/** The texts of a record, in characters. */
export const paidDayTextLimit = 200;
export type PaidDayTextUnfit = { readonly kind: "PaidDayTextUnfit"; readonly longest: number };

/** A working day of a part-time officer, spent on union work and paid by the employer (ORG-R20). */
export type PaidDay = {
  readonly on: LocalDate;
  readonly purpose: string;
  /** Why it is one more than the month gives; null where it is not. */
  readonly overReason: string | null;
};

/**
 * ORG-R20 whether such a day may be recorded: a working day that has come, of a part-time officer in office, none twice, and
 * never more in a month than the policy gives without a reason. `used` are the days of that month so far.
 */
export function checkPaidDay(
  { on, purpose, overReason }: PaidDay,
  seat: { readonly employment: SeatEmployment; readonly validFrom: LocalDate },
  used: readonly LocalDate[],
  max: number,
  today: LocalDate,
): Result<null, PaidDayNotDue | PaidDayWrong | PaidDayUsed | PaidDaysOver | PaidDayTextUnfit> {
  if (seat.employment === "FULL_TIME") return err({ kind: "PaidDayNotDue" });
  if (on > today || on < seat.validFrom || !isWorkingDay(on))
    return err({ kind: "PaidDayWrong", today });
  const isFit = (text: string) => text !== "" && [...text].length <= paidDayTextLimit;
  if (!isFit(purpose) || (overReason !== null && !isFit(overReason)))
    return err({ kind: "PaidDayTextUnfit", longest: paidDayTextLimit });
  if (used.includes(on)) return err({ kind: "PaidDayUsed" });
  if (used.length >= max && overReason === null)
    return err({ kind: "PaidDaysOver", used: used.length, max });
  return ok(null);
}
