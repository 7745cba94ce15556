import { type Actor, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import type { ChangeGround } from "./contract.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";

export type ChangeContractInput = {
  readonly id: string;
  /** True ends the contract; false changes its clauses. */
  readonly ends: boolean;
  readonly ground: ChangeGround;
  readonly reason: string;
};
export type ChangeContractRefusal = ContractUnknown | StepRefusal;

/** CC-R17 a contract in force is changed or ended on one of the four grounds, by congress, signing and filing like its conclusion. */
export const changeContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, ends, ground, reason }: ChangeContractInput,
  ): Promise<Result<{ id: string }, ChangeContractRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const move = await mayMove(needs, actor, found.value, "change", reason);
    if (!move.ok) return move;
    await passMove(needs, actor, move.value, {
      ...{ purpose: ends ? "TERMINATION" : "AMENDMENT", changeGround: ground },
    });
    return ok({ id });
  };
