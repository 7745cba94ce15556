import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractEndNotice } from "./contract.deadlines.js";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  documentOf,
  textOf,
} from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";

export type NotifyContractEndInput = {
  readonly id: string;
  readonly notifiedOn: LocalDate;
  /** Whom it was told. */
  readonly notified: string;
  readonly document: string;
};
export type NotifyContractEndRefusal =
  | ContractUnknown
  | StepRefusal
  | ContractTextWrong
  | ContractDayWrong;

/** CC-R17 records that the end of a contract was notified, to whom and by which paper; its clock is met. */
export const notifyContractEnd =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, ...input }: NotifyContractEndInput,
  ): Promise<Result<{ id: string }, NotifyContractEndRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "notifyEnd");
    if (!move.ok) return move;
    const notified = textOf(input.notified, 200, "告知对象", "whom it was told");
    if (!notified.ok) return notified;
    const document = documentOf(input.document);
    if (!document.ok) return document;
    const from = contract.endedOn ?? contract.demandedOn;
    const on = dayWithin(input.notifiedOn, from, needs.today, "告知日期", "the day of the notice");
    if (!on.ok) return on;
    await passMove(needs, actor, move.value, {
      ...{ endNotifiedOn: on.value, endNotified: notified.value },
      endNoticeDocument: document.value,
    });
    const of = { unionId: actor.unionId, subject: id };
    await needs.deadlines.meet(contractEndNotice, of, on.value);
    return ok({ id });
  };
