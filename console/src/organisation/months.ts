/** Which month a day is in, counted from the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** How many months a day lies after the month of another. */
export const monthsBetween = (first: string, day: string): number => monthOf(day) - monthOf(first);

/** The first day of the month that lies so many months after the month of a day. */
export function monthAfter(first: string, months: number): string {
  const month = monthOf(first) + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** The same day so many years later (earlier where negative); the 29th of February is then the 28th. */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${day.endsWith("-02-29") && !isLeap ? "-02-28" : day.slice(4)}`;
}
