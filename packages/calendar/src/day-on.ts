import type { LocalDate, Sentence } from "@union/kernel";
import { type CalendarOverrides, noOverrides } from "./calendar-overrides.js";
import { findStatutoryFestival } from "./find-statutory-festival.js";
import { isOfficial } from "./is-official.js";
import { findArrangedDay } from "./published-calendar.js";

/** What a day is: worked or not, by which holiday, and whether a published notice says so. */
export type CalendarDay = {
  readonly date: LocalDate;
  readonly working: boolean;
  readonly holiday: Sentence | null;
  /** False where the year's notice is not known and the answer is computed; it may still change. */
  readonly isOfficial: boolean;
};

const isWeekend = (date: LocalDate): boolean => new Date(date).getUTCDay() % 6 === 0;

/** The day as an override says it, else the published notice, else weekday and statutory festivals. */
export function dayOn(date: LocalDate, overrides: CalendarOverrides = noOverrides): CalendarDay {
  const override = overrides.days[date];
  if (override) {
    const { working, name } = override;
    return { date, working, holiday: working ? null : name, isOfficial: true };
  }
  const year = Number(date.slice(0, 4));
  const arranged = overrides.years.includes(year) ? null : findArrangedDay(date);
  if (arranged) {
    const { working, name } = arranged;
    return { date, working, holiday: working ? null : name, isOfficial: true };
  }
  const official = isOfficial(year, overrides);
  const holiday = official ? null : findStatutoryFestival(date);
  return { date, working: !isWeekend(date) && holiday === null, holiday, isOfficial: official };
}
