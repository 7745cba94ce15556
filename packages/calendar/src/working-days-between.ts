import { addDays, type LocalDate } from "@union/kernel";
import { type CalendarOverrides, noOverrides } from "./calendar-overrides.js";
import { isWorkingDay } from "./is-working-day.js";

/** Working days after `from` up to and including `to`: the first day is not counted. Zero when `to` is not later. */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  overrides: CalendarOverrides = noOverrides,
): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, overrides)) count += 1;
  }
  return count;
}
