import type { LocalDate } from "@union/kernel";
import { type PolicyKey, type PolicyOverride, policyKeys, resolvePolicy } from "@union/policy";
import { type Locale, say } from "@union/subgraph";

export type RetentionRule = {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
  readonly source: string;
};

const isRetention = (key: string): boolean =>
  /^retention\.|^privacy\.(membershipRegister|pia\w+)Years$|^security\.logRetentionMonths$/.test(
    key,
  );

/** The schedule of keeping (2.13.1): each class of data, how long it is kept in this union on a day, and by which source. */
export const retentionRules = (
  overrides: readonly PolicyOverride[],
  on: LocalDate,
  locale: Locale,
): RetentionRule[] =>
  (Object.keys(policyKeys) as PolicyKey[]).filter(isRetention).map((key) => {
    const answer = resolvePolicy(key, { campusId: null, on }, overrides);
    const { name, kind } = policyKeys[key];
    return {
      key,
      name: say(name, locale),
      amount: Number(answer.value),
      unit: kind.name,
      source: say(answer.source, locale),
    };
  });
