import type { LocalDate } from "@union/kernel";

/**
 * The union's own decision about a policy key from a day on, for one campus or (null) for all. Its value was read by
 * `parsePolicyValue` when it was recorded; decisions are added, never changed, so that the past keeps its policy.
 */
export type PolicyOverride = {
  readonly key: string;
  readonly campusId: string | null;
  readonly value: unknown;
  readonly effectiveFrom: LocalDate;
  /** Where it is decided, in the union's own words. */
  readonly source: string;
};
