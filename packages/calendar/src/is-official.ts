import { type CalendarOverrides, noOverrides } from "./calendar-overrides.js";
import { isPublished } from "./published-calendar.js";

/**
 * Whether the State Council's notice for the year is known, by the library or by an override. When it is not, working
 * days are weekdays less the statutory festivals: make-up days and bridged holidays may still change them.
 */
export const isOfficial = (year: number, overrides: CalendarOverrides = noOverrides): boolean =>
  overrides.years.includes(year) || isPublished(year);
