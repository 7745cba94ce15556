import type { PolicyDecision } from "./policy-proposal.js";
import { type PolicyNeeds, proposePolicy } from "./propose-policy.js";

export type AdoptPolicyProfileInput = Omit<PolicyDecision, "key" | "value"> & {
  readonly profile: string;
};

/**
 * Proposes to adopt a shipped profile from a day on: one decision for all its keys. It is a decision on `policy.profile`, by which
 * every service resolves the values that neither the campus nor the union decided itself.
 */
export const adoptPolicyProfile = (needs: PolicyNeeds) => {
  const propose = proposePolicy(needs);
  return (
    ...[actor, { profile, ...rest }]: [Parameters<typeof propose>[0], AdoptPolicyProfileInput]
  ) => propose(actor, { ...rest, key: "policy.profile", value: profile });
};
