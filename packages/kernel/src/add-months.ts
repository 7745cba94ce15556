import { type LocalDate, localDateOf } from "./local-date.js";

/** The same day so many whole months later (earlier when negative), or the month's last day where it has no such day; throws when that leaves 1850–9999. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  if (!Number.isInteger(months)) throw new RangeError("months must be whole");
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  for (let last = day; last > day - 4; last -= 1) {
    const found = localDateOf(Math.floor(total / 12), (total % 12) + 1, last);
    if (found !== null) return found;
  }
  throw new RangeError("no calendar day between 1850 and 9999");
}
