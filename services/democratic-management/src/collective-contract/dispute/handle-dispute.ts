import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  textOf,
} from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { contractParties } from "../contract-parties.js";
import { type ContractUnknown, findContract } from "../find-contract.js";
import { type DisputeStep, disputeStages } from "./dispute.stages.js";

export type OpenDisputeInput = {
  readonly contractId: string;
  readonly matter: string;
  readonly openedOn: LocalDate;
};
export type ContractNeverEffective = { readonly kind: "ContractNeverEffective" };
export type DisputeUnknown = { readonly kind: "DisputeUnknown" };
export type OpenDisputeRefusal =
  | ContractUnknown
  | ContractTextWrong
  | ContractDayWrong
  | ContractNeverEffective;
export type TakeDisputeStepInput = {
  readonly id: string;
  readonly step: DisputeStep;
  readonly opinion: string | null;
};
export type TakeDisputeStepRefusal = DisputeUnknown | StepRefusal;

/** CC-R18 the union raises a dispute on how a contract is kept that is, or was, in force. */
export const openDispute =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { contractId, ...input }: OpenDisputeInput,
  ): Promise<Result<{ id: string }, OpenDisputeRefusal>> => {
    const { unionId } = actor;
    const found = await findContract(needs, actor, contractId);
    if (!found.ok) return found;
    const { campusId, title, effectiveOn } = found.value;
    if (effectiveOn === null) return err({ kind: "ContractNeverEffective" });
    const matter = textOf(input.matter, 500, "争议事项", "the matter of the dispute");
    if (!matter.ok) return matter;
    const on = dayWithin(
      input.openedOn,
      effectiveOn,
      needs.today,
      "争议日期",
      "the day of the dispute",
    );
    if (!on.ok) return on;
    const id = newId();
    const dispute = {
      unionId,
      id,
      contractId,
      matter: matter.value,
      openedOn: on.value,
      version: 1,
    };
    await needs.disputes.add({ ...dispute, state: "NEGOTIATION" });
    await needs.steps.pass(disputeStages, actor, {
      ...{ unionId, subject: id, subjectName: title, campusId, step: "open", opinion: null },
      ...{ from: "NEGOTIATION", to: "NEGOTIATION", isFirst: true },
      parties: contractParties(found.value, []),
    });
    return ok({ id: contractId });
  };

/** CC-R18 takes a dispute further, or settles it. */
export const takeDisputeStep =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeDisputeStepInput,
  ): Promise<Result<{ id: string }, TakeDisputeStepRefusal>> => {
    const { unionId } = actor;
    const dispute = await needs.disputes.find(unionId, id);
    const found = dispute && (await findContract(needs, actor, dispute.contractId));
    if (!dispute || !found?.ok) return err({ kind: "DisputeUnknown" });
    const { campusId, title } = found.value;
    const matter = { state: dispute.state, campusId, departmentId: null, owners: [], taken: [] };
    const taken = takeStep(disputeStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    await needs.disputes.save({ ...dispute, state: taken.value.to });
    await needs.steps.pass(disputeStages, actor, {
      ...{ unionId, subject: id, subjectName: title, campusId, step, ...taken.value },
      parties: contractParties(found.value, []),
    });
    return ok({ id: dispute.contractId });
  };
