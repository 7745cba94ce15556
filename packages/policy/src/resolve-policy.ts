import type { LocalDate, Sentence } from "@union/kernel";
import { findOverrideInForce, type PolicyMoment } from "./find-override-in-force.js";
import { parsePolicyValue } from "./parse-policy-value.js";
import type { PolicyDeclaration } from "./policy-declaration.js";
import { type PolicyKey, type PolicyValue, policyKeys } from "./policy-keys.js";
import type { PolicyOverride } from "./policy-override.js";
import { policyProfiles } from "./policy-profiles.js";
import type { Confidence } from "./policy-source.js";

/** The value of a policy key at a place and a day, and why it is that. */
export type PolicyAnswer<Value> = {
  readonly value: Value;
  readonly source: Sentence;
  /** Null for the union's own decision: it is as sure as the union is. */
  readonly confidence: Confidence | null;
  readonly from: PolicyValue<"policy.profile"> | "OVERRIDE";
  /** Null for shipped values, which have always been in force. */
  readonly effectiveFrom: LocalDate | null;
};

function findDecision<Key extends PolicyKey>(
  key: Key,
  moment: PolicyMoment,
  overrides: readonly PolicyOverride[],
): PolicyAnswer<PolicyValue<Key>> | null {
  const row = findOverrideInForce(key, moment, overrides);
  if (row === null) return null;
  const parsed = parsePolicyValue(key, row.value);
  if (!parsed.ok) throw new TypeError(`a recorded override of ${key} is not of its kind`);
  return {
    value: parsed.value,
    source: { zh: row.source, en: row.source },
    confidence: null,
    from: "OVERRIDE",
    effectiveFrom: row.effectiveFrom,
  };
}

/**
 * The policy of a campus on the day of an event: the campus's own decision, else the union's, else the value of the
 * profile that the union had chosen by that day, else the shipped one. Never ask it with today for yesterday's record.
 */
export function resolvePolicy<Key extends PolicyKey>(
  key: Key,
  moment: PolicyMoment,
  overrides: readonly PolicyOverride[],
): PolicyAnswer<PolicyValue<Key>> {
  const decision = findDecision(key, moment, overrides);
  if (decision) return decision;
  const chosen = findDecision("policy.profile", moment, overrides)?.value ?? "NATIONAL";
  const regional = policyProfiles[chosen].values[key];
  const shipped = policyKeys[key] as PolicyDeclaration<PolicyValue<Key>>;
  const { value, source } = regional ?? shipped;
  return {
    value: value as PolicyValue<Key>,
    source: source.text,
    confidence: source.confidence,
    from: regional ? chosen : "NATIONAL",
    effectiveFrom: null,
  };
}
