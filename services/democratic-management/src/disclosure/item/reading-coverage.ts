import type { Share } from "../catalogue/due-metrics.js";

/** Fewer readers are not told: they could be guessed by name (domain 2.16, suppression below 5). */
const fewest = 5;

export type CampusReading = { readonly campusId: string; readonly rate: Share | null };
/** 阅读率 — how many of the staff opened an item; null where it is suppressed. */
export type ReadingCoverage = {
  readonly total: Share | null;
  readonly byCampus: readonly CampusReading[];
};

/**
 * Reading by campus. A campus with fewer than five readers, or fewer than five staff, has no number; then the total has none
 * either, since the rest would tell what was left out.
 */
export function readingCoverage(
  readers: ReadonlyMap<string, number>,
  staff: ReadonlyMap<string, number>,
): ReadingCoverage {
  const byCampus = [...staff].map(([campusId, den]) => {
    const num = readers.get(campusId) ?? 0;
    return { campusId, rate: num < fewest || den < fewest ? null : { num, den } };
  });
  const known = byCampus.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  const sum = (part: keyof Share) => known.reduce((total, rate) => total + rate[part], 0);
  const isWhole = known.length === byCampus.length && known.length > 0;
  return { total: isWhole ? { num: sum("num"), den: sum("den") } : null, byCampus };
}
