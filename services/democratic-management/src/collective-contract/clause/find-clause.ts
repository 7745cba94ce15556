import { type Actor, covers, err, ok, type Permission, type Result, scopeOf } from "@union/kernel";
import type { CollectiveContract } from "../contract.js";
import type { ContractNeeds } from "../contract-needs.js";
import type { Clause } from "./clause.js";

export type ClauseUnknown = { readonly kind: "ClauseUnknown" };

/** A clause and its contract, both held, where the actor's permission reaches; whoever only reads reaches the union's own as well. */
export async function findClause(
  { clauses, contracts }: Pick<ContractNeeds, "clauses" | "contracts">,
  actor: Actor,
  id: string,
  permission: Permission,
): Promise<Result<{ clause: Clause; contract: CollectiveContract }, ClauseUnknown>> {
  const clause = await clauses.find(actor.unionId, id);
  const contract = clause && (await contracts.find(actor.unionId, clause.contractId));
  const scope = scopeOf(actor, permission);
  const isShared = permission === "contracts.read" && contract?.campusId === null;
  return clause && contract && scope && (isShared || covers(scope, contract.campusId))
    ? ok({ clause, contract })
    : err({ kind: "ClauseUnknown" });
}
