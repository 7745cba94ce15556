import type { LocalDate } from "@union/kernel";
import type { PolicyOverride } from "./policy-override.js";

/** Where and when a policy is asked for: the campus (null: the whole union) and the day of the event. */
export type PolicyMoment = { readonly campusId: string | null; readonly on: LocalDate };

const latest = <Row extends PolicyOverride>(rows: readonly Row[]): Row | null =>
  rows.reduce<Row | null>(
    (found, row) => (found === null || row.effectiveFrom >= found.effectiveFrom ? row : found),
    null,
  );

/**
 * The decision in force on the day: the latest of the campus, else the latest of the whole union, else null.
 * Of two decisions from the same day the later in the list holds.
 */
export function findOverrideInForce<Row extends PolicyOverride>(
  key: string,
  { campusId, on }: PolicyMoment,
  overrides: readonly Row[],
): Row | null {
  const begun = overrides.filter((row) => row.key === key && row.effectiveFrom <= on);
  const own = latest(begun.filter((row) => campusId !== null && row.campusId === campusId));
  return own ?? latest(begun.filter((row) => row.campusId === null));
}
