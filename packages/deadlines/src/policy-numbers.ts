import {
  type PolicyKey,
  type PolicyMoment,
  type PolicyOverride,
  type PolicyValue,
  policyKeys,
  resolvePolicy,
} from "@union/policy";

/** The policy keys whose values are whole numbers. */
export type NumberKey = {
  [Key in PolicyKey]: PolicyValue<Key> extends number ? Key : never;
}[PolicyKey];

/** The value of a policy key, as a step asks for it. */
export type PolicyNumbers = (key: NumberKey) => number;

/** What a clock was set by: kept with it, so that a new policy does not move a clock that runs. */
export type PolicyFacts = Readonly<Record<string, number>>;

/** The policy numbers that some work asks for at a place and a day. */
export function factsOf(
  work: (numbers: PolicyNumbers) => unknown,
  moment: PolicyMoment,
  overrides: readonly PolicyOverride[],
): PolicyFacts {
  const facts: Record<string, number> = {};
  work((key) => {
    const { value } = resolvePolicy(key, moment, overrides);
    facts[key] = value;
    return value;
  });
  return facts;
}

/** The numbers as they were kept; a key that the kind asks for only since a later release has its shipped value. */
export const keptNumbers =
  (facts: PolicyFacts): PolicyNumbers =>
  (key) =>
    facts[key] ?? policyKeys[key].value;
