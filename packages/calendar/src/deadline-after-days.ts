import { addDays, type LocalDate } from "@union/kernel";
import { type CalendarOverrides, noOverrides } from "./calendar-overrides.js";
import { isWorkingDay } from "./is-working-day.js";

export type DeadlineOptions = {
  /** What happens when the last day is a day off: it moves to the next working day (the law's rule), or stays. */
  readonly dayOff?: "MOVES" | "STAYS";
  readonly overrides?: CalendarOverrides;
};

/**
 * The last day of a period of calendar days, over at its 24:00. The first day is not counted; a last day that falls on
 * a holiday or rest day moves to the next working day (Civil Code Arts. 201, 203).
 */
export function deadlineAfterDays(
  from: LocalDate,
  days: number,
  { dayOff = "MOVES", overrides = noOverrides }: DeadlineOptions = {},
): LocalDate {
  let last = addDays(from, days);
  while (dayOff === "MOVES" && !isWorkingDay(last, overrides)) last = addDays(last, 1);
  return last;
}
