import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { mayWrite } from "../clause/clause.js";
import type { DraftClosed } from "../clause/write-clause.js";
import type { CollectiveContract } from "../contract.js";
import { contractStages } from "../contract.stages.js";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  textOf,
} from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { meetingFrom } from "../date/work-out-dates.js";
import { type ContractUnknown, findContract } from "../find-contract.js";
import { policyOfContract } from "../policy-of-contract.js";
import { runUnderWay } from "../round/run-under-way.js";

export type RecordMeetingInput = {
  readonly contractId: string;
  readonly heldOn: LocalDate;
  readonly subject: string;
  readonly minutesFileId: string;
  readonly signedByStaff: boolean;
  readonly signedByEmployer: boolean;
};
export type MinutesUnknown = { readonly kind: "MinutesUnknown" };
/** Information was not exchanged so many days before; `from`: the first day on which the meeting may be held, null without an exchange. */
export type ExchangeMissing = {
  readonly kind: "ExchangeMissing";
  readonly days: number;
  readonly from: LocalDate | null;
};
export type RecordMeetingRefusal =
  | ExchangeMissing
  | ContractUnknown
  | DraftClosed
  | ContractTextWrong
  | ContractDayWrong
  | MinutesUnknown;

/** CC-R6 records a meeting of the two sides with its minutes, and which chiefs signed them. */
export const recordMeeting =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { contractId, minutesFileId, signedByStaff, signedByEmployer, ...input }: RecordMeetingInput,
  ): Promise<Result<{ id: string }, RecordMeetingRefusal>> => {
    const found = await findContract(needs, actor, contractId);
    if (!found.ok) return found;
    const { state, listPublishedOn, demandedOn } = found.value;
    if (!mayWrite(state)) return err({ kind: "DraftClosed", state: contractStages.states[state] });
    const subject = textOf(input.subject, 500, "会议议题", "what the meeting was about");
    if (!subject.ok) return subject;
    const heldOn = dayWithin(
      input.heldOn,
      listPublishedOn ?? demandedOn,
      needs.today,
      "会议日期",
      "the day of the meeting",
    );
    if (!heldOn.ok) return heldOn;
    const unexchanged = await exchangeMissing(needs, found.value, heldOn.value);
    if (unexchanged) return err(unexchanged);
    if (!(await needs.isOwnFile(actor, minutesFileId))) return err({ kind: "MinutesUnknown" });
    await needs.meetings.add(actor.unionId, {
      ...{ id: newId(), contractId, heldOn: heldOn.value, subject: subject.value, minutesFileId },
      ...{ signedByStaff, signedByEmployer },
    });
    return ok({ id: contractId });
  };

/** CC-R6 whether information was exchanged too late before a meeting, or not at all, by the policy of its day. */
async function exchangeMissing(
  needs: ContractNeeds,
  contract: CollectiveContract,
  heldOn: LocalDate,
): Promise<ExchangeMissing | null> {
  const days = (await policyOfContract(needs, contract)).value("cc.exchangeDays", heldOn);
  if (days === 0) return null;
  const { no } = await runUnderWay(needs, contract);
  const exchangedOn = await needs.exchanges.firstOn(contract, no);
  const from = exchangedOn && meetingFrom(exchangedOn, days).on;
  return from === null || heldOn < from ? { kind: "ExchangeMissing", days, from } : null;
}
