import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
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
import { amendmentsIn } from "./round/contract-round.repository.js";

export type PublishContractInput = {
  readonly id: string;
  readonly publishedOn: LocalDate;
  readonly how: string;
};
/** All that took effect is published already; a day that was recorded is not moved. */
export type ContractPublished = {
  readonly kind: "ContractPublished";
  readonly on: LocalDate | null;
};
export type PublishContractRefusal =
  | ContractUnknown
  | StepRefusal
  | ContractTextWrong
  | ContractDayWrong
  | ContractPublished;

/** CC-R12 records how and when what took effect was published to all staff, the contract or its changes; all staff are told. */
export const publishContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, ...input }: PublishContractInput,
  ): Promise<Result<{ id: string }, PublishContractRefusal>> => {
    const { rounds, today } = needs;
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "publish");
    if (!move.ok) return move;
    const how = textOf(input.how, 200, "公布方式", "how it was published");
    if (!how.ok) return how;
    const amendments = amendmentsIn(await rounds.of(actor.unionId, [id]));
    const open = amendments.filter(({ publishedOn }) => publishedOn === null);
    const own = contract.publishedOn === null ? contract.effectiveOn : null;
    const [from] = [...(own === null ? [] : [own]), ...open.map((each) => each.takesEffectOn)];
    if (from === undefined) {
      const on = amendments.at(-1)?.publishedOn ?? contract.publishedOn;
      return err({ kind: "ContractPublished", on });
    }
    const on = dayWithin(input.publishedOn, from, today, "公布日期", "the day of publication");
    if (!on.ok) return on;
    const published = { publishedOn: on.value, publishedHow: how.value };
    const covered = open.filter(({ takesEffectOn }) => takesEffectOn <= on.value);
    for (const round of covered) await rounds.save({ ...round, ...published });
    await passMove(needs, actor, move.value, own === null ? {} : published);
    if (covered.length === open.length)
      await needs.deadlines.meet(
        contractPublication,
        { unionId: actor.unionId, subject: id },
        today,
      );
    return ok({ id });
  };
