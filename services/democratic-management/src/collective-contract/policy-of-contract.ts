import type { LocalDate } from "@union/kernel";
import {
  type PolicyKey,
  type PolicyOverride,
  type PolicyValue,
  resolvePolicy,
} from "@union/policy";
import type { CollectiveContract } from "./contract.js";
import type { ContractNeeds } from "./contract-needs.js";

/** The policy of a contract's place on the day of an event, and the union's own decisions behind it. */
export type ContractPolicy = {
  readonly overrides: readonly PolicyOverride[];
  readonly value: <Key extends PolicyKey>(key: Key, on: LocalDate) => PolicyValue<Key>;
};

export async function policyOfContract(
  { directory }: Pick<ContractNeeds, "directory">,
  { unionId, campusId }: Pick<CollectiveContract, "unionId" | "campusId">,
): Promise<ContractPolicy> {
  const overrides = await directory.policyOverrides(unionId);
  return {
    overrides,
    value: (key, on) => resolvePolicy(key, { campusId, on }, overrides).value,
  };
}
