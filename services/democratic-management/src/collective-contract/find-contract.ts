import { type Actor, covers, err, ok, type Permission, type Result, scopeOf } from "@union/kernel";
import type { CollectiveContract } from "./contract.js";
import type { ContractNeeds } from "./contract-needs.js";

export type ContractUnknown = { readonly kind: "ContractUnknown" };

/** The contract, held, where the actor's permission reaches its place; one out of scope does not exist for him. */
export async function findContract(
  { contracts }: Pick<ContractNeeds, "contracts">,
  actor: Actor,
  id: string,
  permission: Permission = "contracts.write",
): Promise<Result<CollectiveContract, ContractUnknown>> {
  const contract = await contracts.find(actor.unionId, id);
  const scope = scopeOf(actor, permission);
  return contract && scope && covers(scope, contract.campusId)
    ? ok(contract)
    : err({ kind: "ContractUnknown" });
}
