import { addMonths, type LocalDate } from "@union/kernel";

/** How often a clause is inspected (检查频次). */
export const checkRhythms = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;
export type CheckEvery = (typeof checkRhythms)[number];

const months: Readonly<Record<CheckEvery, number>> = {
  MONTH: 1,
  QUARTER: 3,
  HALF_YEAR: 6,
  YEAR: 12,
};

/** The day of the next check, counted from the day on which a clause began to bind or was inspected last. */
export const nextCheckOn = (from: LocalDate, every: CheckEvery): LocalDate =>
  addMonths(from, months[every]);
