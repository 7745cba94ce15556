import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractPublication } from "./contract.deadlines.js";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  textOf,
} from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";

export type PublishContractInput = {
  readonly id: string;
  readonly publishedOn: LocalDate;
  readonly how: string;
};
export type PublishContractRefusal =
  | ContractUnknown
  | StepRefusal
  | ContractTextWrong
  | ContractDayWrong;

/** CC-R12 records how and when the contract in force was published to all staff, who are told. */
export const publishContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, ...input }: PublishContractInput,
  ): Promise<Result<{ id: string }, PublishContractRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "publish");
    if (!move.ok) return move;
    const how = textOf(input.how, 200, "公布方式", "how it was published");
    if (!how.ok) return how;
    const from = contract.takesEffectOn ?? contract.demandedOn;
    const on = dayWithin(
      input.publishedOn,
      from,
      needs.today,
      "公布日期",
      "the day of publication",
    );
    if (!on.ok) return on;
    await passMove(needs, actor, move.value, { publishedOn: on.value, publishedHow: how.value });
    await needs.deadlines.meet(
      contractPublication,
      { unionId: actor.unionId, subject: id },
      needs.today,
    );
    return ok({ id });
  };
