import { addDays, type LocalDate } from "@union/kernel";
import { type CalendarOverrides, noOverrides } from "./calendar-overrides.js";
import { isWorkingDay } from "./is-working-day.js";

/**
 * The last day of a period of working days; the first day is not counted (Civil Code Art. 201). A negative number
 * counts back; zero is the day itself.
 */
export function addWorkingDays(
  date: LocalDate,
  workingDays: number,
  overrides: CalendarOverrides = noOverrides,
): LocalDate {
  if (!Number.isInteger(workingDays)) throw new RangeError("working days must be whole");
  let day = date;
  for (let left = Math.abs(workingDays); left > 0; ) {
    day = addDays(day, Math.sign(workingDays));
    if (isWorkingDay(day, overrides)) left -= 1;
  }
  return day;
}
