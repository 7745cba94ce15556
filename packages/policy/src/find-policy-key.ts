import { type PolicyKey, policyKeys } from "./policy-keys.js";

/** The policy key of this name, or null when the catalogue has none. */
export const findPolicyKey = (name: string): PolicyKey | null =>
  Object.hasOwn(policyKeys, name) ? (name as PolicyKey) : null;
