import type { Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import type { Context } from "../context.js";
import { ContractReader } from "./contract.reader.js";
import { contractRefusals } from "./contract.refusals.js";
import { CollectiveContractType } from "./contract.type.js";

export type ContractAnswer = Promise<CollectiveContractType | RefusedType>;

/** What an act on a contract answers: the contract as it stands now, or why not. */
export async function answerContract(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): ContractAnswer {
  if (!done.ok) return refused(contractRefusals, done.error, context.locale);
  const reader = new ContractReader(context.sql);
  const [contract] = await reader.byIds(signedInActor(context), [done.value.id]);
  if (!contract) throw new Error("a contract that was just written is not there");
  return CollectiveContractType.of(contract);
}
