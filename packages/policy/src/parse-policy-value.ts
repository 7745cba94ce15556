import type { Result } from "@union/kernel";
import type { PolicyDeclaration } from "./policy-declaration.js";
import { type PolicyKey, type PolicyValue, policyKeys } from "./policy-keys.js";
import type { PolicyRefusal } from "./policy-refusals.js";

/** Reads a key's value from JSON, or says in a refusal what it must look like. */
export function parsePolicyValue<Key extends PolicyKey>(
  key: Key,
  json: unknown,
): Result<PolicyValue<Key>, PolicyRefusal> {
  const { kind } = policyKeys[key] as PolicyDeclaration<PolicyValue<Key>>;
  return kind.parse(json);
}
