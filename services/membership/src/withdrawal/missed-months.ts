import { err, findLocalDate, type LocalDate, ok, type Result } from "@union/kernel";

export type MonthsUnreadable = { readonly kind: "MonthsUnreadable" };
export type MonthsNotConsecutive = { readonly kind: "MonthsNotConsecutive" };
export type MonthsTooFew = { readonly kind: "MonthsTooFew"; readonly minimum: number };
export type MissedMonthsRefusal = MonthsUnreadable | MonthsNotConsecutive | MonthsTooFew;

/** Months (YYYY-MM) since the year 0. */
const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/**
 * Whether months without dues may open a deemed withdrawal (MEM-R10): at least so many, one after the other without a gap,
 * none of them still running on `today`. Answers them in their order.
 */
export function checkMissedMonths(
  months: readonly string[],
  minimum: number,
  today: LocalDate,
): Result<readonly string[], MissedMonthsRefusal> {
  const ordered = [...new Set(months)].sort();
  const isOver = (month: string): boolean =>
    findLocalDate(`${month}-01`) !== null && month < today.slice(0, 7);
  if (!ordered.every(isOver)) return err({ kind: "MonthsUnreadable" });
  const [first = ""] = ordered;
  if (ordered.some((month, n) => monthNumber(month) !== monthNumber(first) + n))
    return err({ kind: "MonthsNotConsecutive" });
  return ordered.length < minimum ? err({ kind: "MonthsTooFew", minimum }) : ok(ordered);
}
