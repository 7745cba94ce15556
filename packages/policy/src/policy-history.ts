import { type LocalDate, openEnd } from "@union/kernel";
import { findOverrideInForce } from "./find-override-in-force.js";
import type { PolicyKey, PolicyValue } from "./policy-keys.js";
import type { PolicyOverride } from "./policy-override.js";
import { type PolicyAnswer, resolvePolicy } from "./resolve-policy.js";

/** A time in which one value of a key was in force: from its first day (null: always) until before `until`. */
export type PolicyPeriod<Value, Row extends PolicyOverride> = {
  readonly from: LocalDate | null;
  readonly until: LocalDate;
  readonly answer: PolicyAnswer<Value>;
  /** The decision behind it: on the key itself or on the profile; null where the shipped value stands. */
  readonly decision: Row | null;
};

/** Before anything can have been decided. */
const dawn = "1850-01-01" as LocalDate;

/**
 * Every value of a key at a place (null: the whole union) with the time it was in force, oldest first and without gaps. On
 * each day it is what `resolvePolicy` answers. A decision that another one of the place overrides throughout is not in it.
 */
export function policyHistory<Key extends PolicyKey, Row extends PolicyOverride>(
  key: Key,
  campusId: string | null,
  decisions: readonly Row[],
): PolicyPeriod<PolicyValue<Key>, Row>[] {
  const concerns = ({ key: of, campusId: where }: Row) =>
    (of === key || of === "policy.profile") && (where === null || where === campusId);
  const days = new Set(decisions.filter(concerns).map(({ effectiveFrom }) => effectiveFrom));
  const periods: PolicyPeriod<PolicyValue<Key>, Row>[] = [];
  for (const on of [dawn, ...[...days].sort()]) {
    const moment = { campusId, on };
    const answer = resolvePolicy(key, moment, decisions);
    const decision = decisionBehind(key, answer, moment, decisions);
    const last = periods.at(-1);
    if (last && last.decision === decision) continue;
    if (last) periods[periods.length - 1] = { ...last, until: on };
    periods.push({ from: last ? on : null, until: openEnd, answer, decision });
  }
  return periods;
}

/** Overrides keep the type that they were given in, so that the caller knows its own decision again. */
function decisionBehind<Row extends PolicyOverride>(
  key: PolicyKey,
  { from }: PolicyAnswer<unknown>,
  moment: { readonly campusId: string | null; readonly on: LocalDate },
  decisions: readonly Row[],
): Row | null {
  if (from === "NATIONAL") return null;
  return findOverrideInForce(from === "OVERRIDE" ? key : "policy.profile", moment, decisions);
}
