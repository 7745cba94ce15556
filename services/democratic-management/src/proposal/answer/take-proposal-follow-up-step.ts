import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { proposalFollowUpDue } from "../handling/proposal.deadlines.js";
import { asNamed } from "../matter/as-named.js";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { matterOfProposal } from "../matter/proposal-matter.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import type { ProposalAnswer } from "./proposal-answer.js";
import { type ProposalFollowUpStep, proposalFollowUpStages } from "./proposal-follow-up.stages.js";
import type { ProposalAnswerUnknown } from "./take-proposal-answer-step.js";

export type TakeProposalFollowUpStepInput = {
  readonly answerId: string;
  readonly step: ProposalFollowUpStep;
  readonly opinion: string | null;
  readonly implementedOn: LocalDate | null;
  readonly proofFileId: string | null;
};
export type ProofMissing = { readonly kind: "ProofMissing" };
export type NothingPlanned = { readonly kind: "NothingPlanned" };
export type TakeProposalFollowUpStepRefusal =
  | FindProposalRefusal
  | ProposalAnswerUnknown
  | ProofMissing
  | NothingPlanned
  | StepRefusal;

/** The department proves with a file that what its class-B answer planned was done; the committee confirms it or asks for more (PR-R12). */
export const takeProposalFollowUpStep =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { answerId, step, opinion, ...proof }: TakeProposalFollowUpStepInput,
  ): Promise<Result<{ id: string }, TakeProposalFollowUpStepRefusal>> => {
    const { answers, steps, deadlines, today } = needs;
    const { unionId } = actor;
    const before = await answers.find(unionId, answerId);
    if (before === null) return err({ kind: "ProposalAnswerUnknown" });
    const found = await findProposal(needs, actor, before.proposalId);
    if (!found.ok) return found;
    const answer = (await answers.find(unionId, answerId)) ?? before;
    if (answer.followUp === null) return err({ kind: "NothingPlanned" });
    const proposal = found.value;
    const matter = {
      ...matterOfProposal(proposal, step === "PROVE" ? "ACCEPT" : "ASSIGN", []),
      state: answer.followUp,
      taken: await steps.taken(unionId, proposalFollowUpStages.kind, answerId),
    };
    const taken = takeStep(proposalFollowUpStages, matter, asNamed(actor, proposal), {
      ...{ step, opinion },
    });
    if (!taken.ok) return taken;
    const isProven = await proves(needs, unionId, answer, proof);
    if (step === "PROVE" && !isProven) return err({ kind: "ProofMissing" });
    const { to: followUp } = taken.value;
    await answers.save(answer, { followUp, ...(step === "PROVE" ? proof : {}) });
    const { campusId } = proposal;
    await steps.pass(proposalFollowUpStages, actor, {
      ...{ unionId, subject: answerId, subjectName: nameOfProposal(proposal), campusId, step },
      ...taken.value,
      parties: await partiesOf(needs, proposal),
    });
    if (step === "CONFIRM")
      await deadlines.meet(proposalFollowUpDue, { unionId, subject: answerId }, today);
    return ok({ id: proposal.id });
  };

/** Whether there is a file that shows it, and a day on which it was done, since the answer and not after today. */
async function proves(
  { files, today }: Pick<ProposalNeeds, "files" | "today">,
  unionId: string,
  { answeredOn }: ProposalAnswer,
  {
    implementedOn,
    proofFileId,
  }: Pick<TakeProposalFollowUpStepInput, "implementedOn" | "proofFileId">,
): Promise<boolean> {
  if (implementedOn === null || proofFileId === null || answeredOn === null) return false;
  if (implementedOn < answeredOn || implementedOn > today) return false;
  return (await files.info(proofFileId, unionId)) !== null;
}
