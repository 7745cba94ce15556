import type { LocalDate } from "@union/kernel";
import type { PolicyKey } from "./policy-keys.js";
import type { PolicyOverride } from "./policy-override.js";
import { resolvePolicy } from "./resolve-policy.js";

/** A policy key that says how long rows are kept. */
export type RetentionKey = Extract<PolicyKey, `retention.${string}`>;

/** Every union's own decisions, by the union's id. */
export type OverridesByUnion = ReadonlyMap<string, readonly PolicyOverride[]>;

/**
 * Days for which rows are kept under a key on a day: as their union decided for all its campuses, else as shipped. Rows
 * of no union (null) are everybody's: a union can have them kept longer than shipped, and none can shorten it for others.
 */
export function retentionDays(
  key: RetentionKey,
  unionId: string | null,
  on: LocalDate,
  decided: OverridesByUnion,
): number {
  const moment = { campusId: null, on };
  const daysBy = (overrides: readonly PolicyOverride[]): number =>
    resolvePolicy(key, moment, overrides).value;
  if (unionId !== null) return daysBy(decided.get(unionId) ?? []);
  return Math.max(daysBy([]), ...[...decided.values()].map(daysBy));
}
