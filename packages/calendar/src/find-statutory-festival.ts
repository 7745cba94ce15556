import { addDays, type LocalDate, type Sentence } from "@union/kernel";
import type { FestivalKey } from "./festival.js";
import { festivalsOf } from "./festivals-of.js";

/** Days off before and after the festival's own day: the Holiday Measures as in force since 2025, Art. 2. */
const daysOff: { readonly [Key in FestivalKey]?: readonly [before: number, after: number] } = {
  NEW_YEAR: [0, 0],
  SPRING_FESTIVAL: [1, 2],
  QINGMING: [0, 0],
  LABOUR_DAY: [0, 1],
  DRAGON_BOAT_FESTIVAL: [0, 0],
  MID_AUTUMN_FESTIVAL: [0, 0],
  NATIONAL_DAY: [0, 2],
};

function statutoryDaysOf(year: number): ReadonlyMap<LocalDate, Sentence> {
  const days = new Map<LocalDate, Sentence>();
  for (const { key, date, name } of festivalsOf(year)) {
    const [before, after] = daysOff[key] ?? [0, -1];
    for (let shift = -before; shift <= after; shift += 1) days.set(addDays(date, shift), name);
  }
  return days;
}

/** Finding the moon's festivals is slow, a period asks for the same year again and again. */
const known = new Map<string, ReadonlyMap<LocalDate, Sentence>>();

/** The name of the festival for which all staff are off on the day by statute alone, without the yearly notice. */
export function findStatutoryFestival(date: LocalDate): Sentence | null {
  const year = date.slice(0, 4);
  const days = known.get(year) ?? statutoryDaysOf(Number(year));
  known.set(year, days);
  return days.get(date) ?? null;
}
