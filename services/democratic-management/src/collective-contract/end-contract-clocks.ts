import { clauseCheck, contractDeadlines } from "./contract.deadlines.js";
import type { CollectiveContract } from "./contract.js";
import type { HouseNeeds } from "./house-needs.js";

/** A contract that has ended owes nothing any more: none of its clocks tells anything. */
export async function endContractClocks(
  { deadlines, clauses }: Pick<HouseNeeds, "deadlines" | "clauses">,
  contract: CollectiveContract,
): Promise<void> {
  const { unionId, id } = contract;
  for (const kind of contractDeadlines) await deadlines.cancel(kind, { unionId, subject: id });
  for (const clause of await clauses.binding(contract))
    await deadlines.cancel(clauseCheck, { unionId, subject: clause.id });
}
