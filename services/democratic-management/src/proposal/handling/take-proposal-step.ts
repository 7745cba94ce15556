import { type Actor, err, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type SubmitProposalRefusal, submitProposal } from "../draft/submit-proposal.js";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { moveProposal } from "../matter/move-proposal.js";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalChanges } from "../matter/online-proposal.repository.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { deliverAnswer } from "./deliver-answer.js";
import { type ObjectionTooLate, objectToAssignment } from "./object-to-assignment.js";

/** The steps that bring nothing with them but an opinion. */
export const plainSteps = [
  ...(["SUBMIT", "TAKE_UP", "DISPUTE", "ANSWER_SUGGESTION", "OBJECT", "UPHOLD", "ACCEPT"] as const),
  ...(["DELIVER", "CLOSE_ESCALATED"] as const),
] as const;
export type PlainProposalStep = (typeof plainSteps)[number];
export type TakeProposalStepInput = {
  readonly id: string;
  readonly step: PlainProposalStep;
  readonly opinion: string | null;
};
export type TakeProposalStepRefusal =
  | FindProposalRefusal
  | SubmitProposalRefusal
  | ObjectionTooLate
  | StepRefusal;
type Answer = Promise<Result<{ id: string }, TakeProposalStepRefusal>>;

/** Takes a plain step on a proposal: submits it, takes it up, refers it to the presidium, accepts it, delivers its answer … */
export const takeProposalStep =
  (needs: ProposalNeeds) =>
  async (actor: Actor, { id, step, opinion }: TakeProposalStepInput): Answer => {
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const proposal = found.value;
    if (!plainSteps.includes(step)) return err({ kind: "ProposalUnknown" });
    if (step === "SUBMIT") return submitProposal(needs, actor, proposal);
    if (step === "OBJECT") return objectToAssignment(needs, actor, proposal, opinion);
    if (step === "DELIVER") return deliverAnswer(needs, actor, proposal);
    const changes = changesOf(step, opinion, proposal, needs);
    const moved = await moveProposal(needs, actor, proposal, { step, opinion, changes });
    return moved.ok ? ok({ id }) : moved;
  };

/** What a step leaves in the proposal besides its state. */
function changesOf(
  step: PlainProposalStep,
  opinion: string | null,
  { answeredOn }: OnlineProposal,
  { today }: ProposalNeeds,
): ProposalChanges {
  if (step === "DISPUTE") return { disputedOn: today };
  if (step !== "ANSWER_SUGGESTION") return {};
  return { suggestionAnswer: opinion?.trim() ?? null, answeredOn: answeredOn ?? today };
}
