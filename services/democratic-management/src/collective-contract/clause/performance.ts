import type { InspectionResult } from "./inspection.repository.js";

/** 履行情况 — the clauses in force by what their last inspection found. */
export type ContractPerformance = {
  readonly articles: number;
  readonly inspected: number;
  readonly performed: number;
  readonly partly: number;
  readonly notPerformed: number;
  /** Of the articles in force, how many are performed, in basis points, rounded down; null where nothing is in force. */
  readonly performedBps: number | null;
};

/** How a contract is kept: one result a clause in force, null where it was never inspected. Silence is no performance. */
export function performanceOf(results: readonly (InspectionResult | null)[]): ContractPerformance {
  const count = (result: InspectionResult): number =>
    results.filter((each) => each === result).length;
  const performed = count("PERFORMED");
  const articles = results.length;
  return {
    ...{ articles, inspected: results.filter((each) => each !== null).length, performed },
    ...{ partly: count("PARTLY"), notPerformed: count("NOT_PERFORMED") },
    performedBps: articles === 0 ? null : Math.floor((performed * 10_000) / articles),
  };
}
