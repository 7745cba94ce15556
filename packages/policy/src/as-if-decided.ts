import { type LocalDate, localDate } from "@union/kernel";
import type { PolicyOverride } from "./policy-override.js";

/** A year of cases under a decision that is only thought of: since when, and all decisions with it. */
export type AsIfDecided = {
  readonly from: LocalDate;
  readonly overrides: readonly PolicyOverride[];
};

/**
 * The decisions under which a year is played again as if one more had been made. A decision of the year or before stands where
 * it stands. A later one is thought to begin with the year, and replaces what the same place decided on the same key during
 * the year, as it will once it is in force.
 */
export function asIfDecided(
  decided: PolicyOverride,
  year: number,
  overrides: readonly PolicyOverride[],
): AsIfDecided {
  const [first, last] = [localDate(`${year}-01-01`), localDate(`${year}-12-31`)];
  if (decided.effectiveFrom <= last)
    return { from: decided.effectiveFrom, overrides: [...overrides, decided] };
  const stays = ({ key, campusId, effectiveFrom }: PolicyOverride) =>
    key !== decided.key || campusId !== decided.campusId || effectiveFrom < first;
  return {
    from: first,
    overrides: [...overrides.filter(stays), { ...decided, effectiveFrom: first }],
  };
}
