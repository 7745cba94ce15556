import type { Grant, LocalDate, Role } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type PolicyKey, type PolicyValue, resolvePolicy } from "@union/policy";
import { PolicyOverrideRepository } from "../policy/index.js";
import type { TryLimits } from "./tries.js";

/** The union's own answer to a policy key on a day. */
export type PolicyOf = <Key extends PolicyKey>(key: Key) => PolicyValue<Key>;

/** What a union decided by a day; what is shipped where there is no union, as behind an unknown login. */
export async function policyOf(sql: Sql, unionId: string | null, on: LocalDate): Promise<PolicyOf> {
  const overrides = unionId === null ? [] : await new PolicyOverrideRepository(sql).all(unionId);
  return (key) => resolvePolicy(key, { campusId: null, on }, overrides).value;
}

export const tryLimits = (policy: PolicyOf): TryLimits => ({
  failures: policy("signIn.allowedFailures"),
  lockMinutes: policy("signIn.lockMinutes"),
});

export const administrators: readonly Role[] = [
  "SYSTEM_ADMINISTRATOR",
  "SECURITY_ADMINISTRATOR",
  "AUDIT_ADMINISTRATOR",
];

export const isAdministrator = (grants: readonly Pick<Grant, "role">[]): boolean =>
  grants.some(({ role }) => administrators.includes(role));

/** Minutes for which a session of these roles may rest. */
export const idleMinutes = (policy: PolicyOf, grants: readonly Pick<Grant, "role">[]): number =>
  policy(isAdministrator(grants) ? "signIn.idleMinutesAdministrator" : "signIn.idleMinutes");
