import { addDays, type LocalDate, localDate } from "@union/kernel";

/** A month of dues, written YYYY-MM; sorts and compares as text. */
export type DuesMonth = string & { readonly __duesMonth: unique symbol };

/** The month that a text writes as YYYY-MM, between 1990 and 2199, or null where it writes none. */
export const findDuesMonth = (text: string): DuesMonth | null =>
  /^(199\d|2[01]\d\d)-(0[1-9]|1[0-2])$/.test(text) ? (text as DuesMonth) : null;

export const monthOf = (day: LocalDate): DuesMonth => day.slice(0, 7) as DuesMonth;

/** The month so many months later; earlier when negative. */
export function addMonths(month: DuesMonth, months: number): DuesMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, "0");
  return `${year}-${String((count % 12) + 1).padStart(2, "0")}` as DuesMonth;
}

export const firstDayOf = (month: DuesMonth): LocalDate => localDate(`${month}-01`);
export const lastDayOf = (month: DuesMonth): LocalDate =>
  addDays(firstDayOf(addMonths(month, 1)), -1);
