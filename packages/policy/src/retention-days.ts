import type { LocalDate } from "@union/kernel";
import type { PolicyKey } from "./policy-keys.js";
import type { PolicyOverride } from "./policy-override.js";
import { resolvePolicy } from "./resolve-policy.js";

/** A policy key that says how long rows are kept. */
export type RetentionKey = Extract<PolicyKey, `retention.${string}`>;

/** A decision, and whose it is. */
export type UnionOverride = PolicyOverride & { readonly unionId: string };

/**
 * Days for which rows are kept under a key on a day: as their union decided for all its campuses, else as shipped. Rows
 * of no union (null) are everybody's: a union can have them kept longer than shipped, and none can shorten it for others.
 */
export function retentionDays(
  key: RetentionKey,
  unionId: string | null,
  on: LocalDate,
  decided: readonly UnionOverride[],
): number {
  const moment = { campusId: null, on };
  const daysOf = (id: string): number => {
    const own = decided.filter((override) => override.unionId === id);
    return resolvePolicy(key, moment, own).value;
  };
  if (unionId !== null) return daysOf(unionId);
  const deciding = new Set(decided.map((override) => override.unionId));
  return Math.max(resolvePolicy(key, moment, []).value, ...[...deciding].map(daysOf));
}
