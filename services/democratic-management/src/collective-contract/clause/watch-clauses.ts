import type { LocalDate } from "@union/kernel";
import { clauseCheck } from "../contract.deadlines.js";
import type { CollectiveContract } from "../contract.js";
import { startContractClock } from "../contract-clocks.js";
import type { HouseNeeds } from "../house-needs.js";
import type { ContractPolicy } from "../policy-of-contract.js";
import { nextCheckOn } from "./check-every.js";
import type { Binding } from "./clause.repository.js";

/**
 * CC-R15 every clause with an obligation is checked for the first time so long after it binds. Of a clause that bound `before` with
 * the same rhythm the next check stays where it was; one that binds no more, or is not checked any more, is not watched.
 */
export async function watchClauses(
  needs: HouseNeeds,
  contract: CollectiveContract,
  before: readonly Binding[],
  { on, policy }: { readonly on: LocalDate; readonly policy: ContractPolicy },
): Promise<void> {
  const { unionId } = contract;
  const now = await needs.clauses.binding(contract);
  const formerly = new Map(before.map(({ id, every }) => [id, every]));
  for (const clause of now) {
    const { id, every } = clause;
    if (formerly.get(id) === every || every === null) continue;
    const dueOn = nextCheckOn(on, every);
    await needs.clauses.checkOn(clause, dueOn);
    await needs.deadlines.cancel(clauseCheck, { unionId, subject: id });
    await startContractClock(needs, contract, clauseCheck, {
      ...{ startedOn: on, dueOn, overrides: policy.overrides, subject: id },
    });
  }
  const watched = new Set(now.flatMap(({ id, every }) => (every === null ? [] : [id])));
  for (const clause of before.filter(({ id }) => !watched.has(id))) {
    await needs.clauses.checkOn(clause, null);
    await needs.deadlines.cancel(clauseCheck, { unionId, subject: clause.id });
  }
}
