import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractAnswer } from "./contract.deadlines.js";
import type { ContractSide } from "./contract.js";
import { answersDemand } from "./contract.stages.js";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  documentOf,
} from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";

export type AnswerContractDemandInput = {
  readonly id: string;
  readonly agrees: boolean;
  readonly reason: string | null;
  readonly answeredOn: LocalDate;
  readonly document: string;
};
/** The side that demanded does not answer itself. */
export type AnswerOfOtherSide = {
  readonly kind: "AnswerOfOtherSide";
  readonly demandedBy: ContractSide;
};
export type AnswerContractDemandRefusal =
  | ContractUnknown
  | AnswerOfOtherSide
  | StepRefusal
  | ContractTextWrong
  | ContractDayWrong;

/** CC-R5 the other side agrees, or refuses with a reason: the employer's leader to the staff, officers of the union to the employer; an answer in writing, late or not, ends the clock. */
export const answerContractDemand =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, agrees, reason, ...input }: AnswerContractDemandInput,
  ): Promise<Result<{ id: string }, AnswerContractDemandRefusal>> => {
    const { deadlines, today } = needs;
    const found = await findContract(needs, actor, id, "contracts.answer");
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, agrees ? "agree" : "refuse", reason);
    if (!move.ok) return move;
    if (!answersDemand(actor, contract))
      return err({ kind: "AnswerOfOtherSide", demandedBy: contract.demandedBy });
    const document = documentOf(input.document);
    if (!document.ok) return document;
    const answeredOn = dayWithin(
      input.answeredOn,
      contract.demandedOn,
      today,
      "答复日期",
      "the day of the answer",
    );
    if (!answeredOn.ok) return answeredOn;
    const changes = { answeredOn: answeredOn.value, answerDocument: document.value };
    await passMove(needs, actor, move.value, changes);
    await deadlines.meet(contractAnswer, { unionId: actor.unionId, subject: id }, today);
    return ok({ id });
  };
