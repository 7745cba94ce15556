import { addDays, addMonths, type LocalDate, localDate } from "@union/kernel";

/** How often a duty comes back (公开周期); AD_HOC comes with its matter and has no calendar (DI-R5). */
export const cycles = ["MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "AD_HOC"] as const;
export type Cycle = (typeof cycles)[number];

/** A period that a duty answers for, both days included. */
export type Period = { readonly from: LocalDate; readonly to: LocalDate };

const monthsOf: Readonly<Record<Cycle, number | null>> = {
  MONTHLY: 1,
  QUARTERLY: 3,
  HALF_YEARLY: 6,
  YEARLY: 12,
  AD_HOC: null,
};

/** The periods of a cycle in a calendar year, in their order; none of what comes ad hoc. */
export function periodsOf(cycle: Cycle, year: number): Period[] {
  const months = monthsOf[cycle];
  if (months === null) return [];
  const first = localDate(`${year}-01-01`);
  return Array.from({ length: 12 / months }, (_, n) => ({
    from: addMonths(first, n * months),
    to: addDays(addMonths(first, (n + 1) * months), -1),
  }));
}

/** The period of a cycle that a day lies in; null for what comes ad hoc. */
export const periodAt = (cycle: Cycle, on: LocalDate): Period | null =>
  periodsOf(cycle, Number(on.slice(0, 4))).find(({ from, to }) => from <= on && on <= to) ?? null;
