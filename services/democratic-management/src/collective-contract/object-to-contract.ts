import { type Actor, addDays, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractObjection } from "./contract.deadlines.js";
import type { CollectiveContract } from "./contract.js";
import { type ContractDayWrong, dayWithin } from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { negotiateAnew } from "./meeting/negotiate-anew.js";
import { mayMove, passMove } from "./move-contract.js";
import { noPapers, papersOf } from "./round/contract-round.js";
import { runUnderWay } from "./round/run-under-way.js";

export type ObjectToContractInput = {
  readonly id: string;
  readonly objectedOn: LocalDate;
  readonly reason: string;
};
export type ObjectToContractRefusal = ContractUnknown | StepRefusal | ContractDayWrong;

/** CC-R11 an objection counts from the day of receipt to the last of the silent days; the clauses are negotiated again. */
export const objectToContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, reason, objectedOn }: ObjectToContractInput,
  ): Promise<Result<{ id: string }, ObjectToContractRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "object", reason);
    if (!move.ok) return move;
    const { takesEffectOn } = contract;
    const run = await runUnderWay(needs, contract);
    const last = takesEffectOn === null ? needs.today : addDays(takesEffectOn, -1);
    const [until = last] = [last, needs.today].sort();
    const from = run.receivedOn ?? contract.demandedOn;
    const on = dayWithin(objectedOn, from, until, "异议日期", "the day of the objection");
    if (!on.ok) return on;
    await needs.dates.drop(contract, ["TAKES_EFFECT"], run.no);
    const changes = await undone(needs, contract, on.value);
    await passMove(needs, actor, move.value, {
      ...{ ...changes, takesEffectOn: null },
      ...(await negotiateAnew(needs, contract, on.value)),
    });
    await needs.deadlines.cancel(contractObjection, { unionId: actor.unionId, subject: id });
    return ok({ id });
  };

/** What was signed and filed is kept as a round of its own that came to nothing; a contract that never bound counts as signed no more. */
async function undone(
  { rounds, dates }: ContractNeeds,
  contract: CollectiveContract,
  objectedOn: LocalDate,
): Promise<Partial<CollectiveContract>> {
  const { purpose, changeGround, listPublishedOn, demandedOn, takesEffectOn } = contract;
  if (purpose !== "CONCLUSION") {
    await rounds.close(contract, { objectedOn, outcome: "OBJECTED" });
    await rounds.add(contract, { purpose, changeGround, proposedOn: objectedOn });
    return {};
  }
  await dates.drop(contract, ["FILING_DUE"], 0);
  await rounds.add(contract, {
    ...{ ...papersOf(contract), purpose, changeGround, takesEffectOn },
    ...{ proposedOn: contract.negotiatesFrom ?? listPublishedOn ?? demandedOn },
    ...{ objectedOn, outcome: "OBJECTED" },
  });
  return { ...noPapers, termYears: null };
}
