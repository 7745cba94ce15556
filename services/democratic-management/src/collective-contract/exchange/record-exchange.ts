import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  documentOf,
} from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { meetingFrom } from "../date/work-out-dates.js";
import { type ContractUnknown, findContract } from "../find-contract.js";
import { mayMove, passMove } from "../move-contract.js";
import { policyOfContract } from "../policy-of-contract.js";
import { runUnderWay } from "../round/run-under-way.js";

export type RecordExchangeInput = {
  readonly contractId: string;
  readonly exchangedOn: LocalDate;
  readonly document: string;
};
export type RecordExchangeRefusal =
  | ContractUnknown
  | StepRefusal
  | ContractTextWrong
  | ContractDayWrong;

/** CC-R6 records that both sides exchanged what they negotiate on; the first exchange of a round gives the first day of its meeting. */
export const recordExchange =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { contractId, ...input }: RecordExchangeInput,
  ): Promise<Result<{ id: string }, RecordExchangeRefusal>> => {
    const found = await findContract(needs, actor, contractId);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "exchange");
    if (!move.ok) return move;
    const document = documentOf(input.document);
    if (!document.ok) return document;
    const from = contract.negotiatesFrom ?? contract.answeredOn ?? contract.demandedOn;
    const on = dayWithin(
      input.exchangedOn,
      from,
      needs.today,
      "信息交换日期",
      "the day of the exchange",
    );
    if (!on.ok) return on;
    const { no } = await runUnderWay(needs, contract);
    await needs.exchanges.add(contract, {
      ...{ round: no, exchangedOn: on.value, document: document.value },
    });
    const days = (await policyOfContract(needs, contract)).value("cc.exchangeDays", on.value);
    const first = (await needs.exchanges.firstOn(contract, no)) ?? on.value;
    if (days > 0) await needs.dates.put(contract, [meetingFrom(first, days)], no);
    await passMove(needs, actor, move.value, {}, { "cc.exchangeDays": days });
    return ok({ id: contractId });
  };
