import type { LocalDate } from "@union/kernel";
import { type CalendarOverrides, noOverrides } from "./calendar-overrides.js";
import { dayOn } from "./day-on.js";

/** Whether the day is worked, make-up days (调休) included. Ask {@link isOfficial} how sure the year is. */
export const isWorkingDay = (
  date: LocalDate,
  overrides: CalendarOverrides = noOverrides,
): boolean => dayOn(date, overrides).working;
