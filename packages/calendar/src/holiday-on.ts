import type { LocalDate, Sentence } from "@union/kernel";
import { type CalendarOverrides, noOverrides } from "./calendar-overrides.js";
import { dayOn } from "./day-on.js";

/** The holiday that makes the day a day off, with the days bridged to it; null on working days and plain weekends. */
export const holidayOn = (
  date: LocalDate,
  overrides: CalendarOverrides = noOverrides,
): Sentence | null => dayOn(date, overrides).holiday;
