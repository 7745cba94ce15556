/** A calendar day in Asia/Shanghai, written YYYY-MM-DD. Sorts and compares as text. */
export type LocalDate = string & { readonly __localDate: unique symbol };

/** The end of everything that has not ended: makes [from, until) intervals comparable without null. */
export const openEnd = "9999-12-31" as LocalDate;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date that the text writes as YYYY-MM-DD, or null when there is no such day. */
export function findLocalDate(text: string): LocalDate | null {
  const match = pattern.exec(text);
  return match ? localDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The date of year, month (1–12) and day, or null when there is no such day between 1850 and 9999. */
export function localDateOf(year: number, month: number, day: number): LocalDate | null {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  const isInRange = year >= 1850 && year <= 9999 && month >= 1 && month <= 12;
  const exists = isWhole && isInRange && day >= 1 && day <= daysIn(year, month);
  return exists ? (`${year}-${two(month)}-${two(day)}` as LocalDate) : null;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date the text writes; throws where there is none. For values that were checked before. */
export function localDate(text: string): LocalDate {
  const date = findLocalDate(text);
  if (date === null) throw new RangeError("not a calendar day");
  return date;
}

const dayLength = 86_400_000;
const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

function dateOn(number: number): LocalDate {
  const at = new Date(number * dayLength);
  const date = localDateOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  if (date === null) throw new RangeError("no calendar day between 1850 and 9999");
  return date;
}

/** The day that an instant falls on in Asia/Shanghai (UTC+8 without summer time since 1991). */
export const dayOf = (instant: Date): LocalDate =>
  dateOn(Math.floor((instant.getTime() + 8 * 3_600_000) / dayLength));

/** The date so many whole days later (earlier when negative); throws when that leaves 1850–9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError("days must be whole");
  return dateOn(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; the first day is not counted (Civil Code Art. 201). */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumber(to) - dayNumber(from);

/** A year's window, both ends included. */
export const yearWindow = (year: number): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
});
