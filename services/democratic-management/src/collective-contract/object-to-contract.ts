import { type Actor, addDays, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractObjection } from "./contract.deadlines.js";
import { type ContractDayWrong, dayWithin } from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";

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
    const { receivedOn, takesEffectOn } = contract;
    const last = takesEffectOn === null ? needs.today : addDays(takesEffectOn, -1);
    const [until = last] = [last, needs.today].sort();
    const from = receivedOn ?? contract.demandedOn;
    const on = dayWithin(objectedOn, from, until, "异议日期", "the day of the objection");
    if (!on.ok) return on;
    await passMove(needs, actor, move.value, { takesEffectOn: null });
    await needs.deadlines.cancel(contractObjection, { unionId: actor.unionId, subject: id });
    return ok({ id });
  };
