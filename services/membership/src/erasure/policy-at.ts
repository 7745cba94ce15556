import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type PolicyKey, type PolicyValue, resolvePolicy } from "@union/policy";
import { PolicyOverrideRepository } from "../policy/index.js";

/** The value of a policy key at a campus on a day, as the union has decided. */
export const policyAt =
  <Key extends PolicyKey>(sql: Sql, key: Key, on: LocalDate) =>
  async (unionId: string, campusId: string | null): Promise<PolicyValue<Key>> =>
    resolvePolicy(key, { campusId, on }, await new PolicyOverrideRepository(sql).all(unionId))
      .value;
