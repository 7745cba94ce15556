import type { LocalDate } from "@union/kernel";
import type { RetirementTrackRule } from "@union/policy";

/** Which rule of the retirement age somebody falls under (domain 2.1.4). */
export type RetirementTrack = "MEN" | "WOMEN_55" | "WOMEN_50";

/** Months counted from the year 0, so that they can be added and compared. */
export type MonthNumber = number;
export const monthOf = (day: LocalDate): MonthNumber =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** How many months later than before 2025 the age is reached: `min(cap, floor(k / step) + 1)`, none for those born before the base month. */
export function delayMonths(rule: RetirementTrackRule, bornIn: MonthNumber): number {
  const k = bornIn - (rule.baseYear * 12 + rule.baseMonth - 1);
  return k < 0 ? 0 : Math.min(rule.capMonths, Math.floor(k / rule.stepMonths) + 1);
}

/** The month in which somebody born in a month reaches the statutory age. */
export const retirementMonth = (rule: RetirementTrackRule, bornIn: MonthNumber): MonthNumber =>
  bornIn + rule.ageYears * 12 + delayMonths(rule, bornIn);
