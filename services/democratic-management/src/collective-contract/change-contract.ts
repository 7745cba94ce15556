import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import type { ChangeGround } from "./contract.js";
import { type ContractDayWrong, dayWithin } from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { negotiateAnew } from "./meeting/negotiate-anew.js";
import { mayMove, passMove } from "./move-contract.js";

export type ChangeContractInput = {
  readonly id: string;
  /** True ends the contract; false changes its clauses. */
  readonly ends: boolean;
  readonly ground: ChangeGround;
  readonly reason: string;
  /** When it was proposed; null is today. */
  readonly proposedOn: LocalDate | null;
};
export type ChangeContractRefusal = ContractUnknown | StepRefusal | ContractDayWrong;

/**
 * CC-R17 a contract in force is changed or ended on one of the four grounds, by negotiation, congress, signing and filing like its
 * conclusion: in a round of its own, which leaves the days and papers of the contract as they are.
 */
export const changeContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, ends, ground, reason, ...input }: ChangeContractInput,
  ): Promise<Result<{ id: string }, ChangeContractRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "change", reason);
    if (!move.ok) return move;
    const proposedOn = dayWithin(
      input.proposedOn ?? needs.today,
      contract.takesEffectOn ?? contract.effectiveOn ?? contract.demandedOn,
      needs.today,
      "提出变更或解除的日期",
      "the day on which the change was proposed",
    );
    if (!proposedOn.ok) return proposedOn;
    const purpose = ends ? "TERMINATION" : "AMENDMENT";
    await needs.rounds.add(contract, {
      ...{ purpose, changeGround: ground, proposedOn: proposedOn.value },
    });
    await passMove(needs, actor, move.value, {
      ...{ purpose, changeGround: ground },
      ...(await negotiateAnew(needs, contract, proposedOn.value)),
    });
    return ok({ id });
  };
