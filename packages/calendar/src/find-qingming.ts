import { type LocalDate, localDateOf } from "@union/kernel";

/** Qingming 清明, the fifth solar term, by the customary approximation for 1901–2099; null outside. */
export function findQingming(year: number): LocalDate | null {
  if (year < 1901 || year > 2099) return null;
  const inCentury = year % 100;
  const start = year < 2000 ? 5.59 : 4.81;
  return localDateOf(year, 4, Math.floor(inCentury * 0.2422 + start) - Math.floor(inCentury / 4));
}
