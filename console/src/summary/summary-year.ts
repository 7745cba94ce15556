import { firstYear, thisYear } from "../parts/years.js";

/** The year that is summed up where none is named: the last that has ended. */
export const usualYear = (): number => thisYear() - 1;

/** The year that an address names, begun or not; null where it names none of which there could be figures. */
export const yearOf = (text: string | undefined): number | null =>
  text && /^\d{4}$/.test(text) && Number(text) >= firstYear ? Number(text) : null;

/** Years to choose from, the latest first: this one, ten before it, and whichever is open. */
export function yearsToChoose(open: number): number[] {
  const years = Array.from({ length: 11 }, (_, n) => thisYear() - n);
  return [...new Set([...years, open])].sort((a, b) => b - a);
}
