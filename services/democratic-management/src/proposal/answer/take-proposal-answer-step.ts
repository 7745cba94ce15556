import { persons } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { ProposalPaused } from "../handling/open-pause.js";
import { isOwnMatter } from "../handling/own-matter.js";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { departmentOf, leaderOf, nameOfProposal } from "../matter/proposal-parties.js";
import { giveAnswer } from "./give-answer.js";
import type { PlannedDayTooFar } from "./last-planned-day.js";
import type { ProposalAnswer } from "./proposal-answer.js";
import { type ProposalAnswerStep, proposalAnswerStages } from "./proposal-answer.stages.js";

export type TakeProposalAnswerStepInput = {
  readonly id: string;
  readonly step: ProposalAnswerStep;
  readonly opinion: string | null;
};
export type ProposalAnswerUnknown = { readonly kind: "ProposalAnswerUnknown" };
export type TakeProposalAnswerStepRefusal =
  | FindProposalRefusal
  | ProposalAnswerUnknown
  | ProposalPaused
  | PlannedDayTooFar
  | StepRefusal;

/** The head of the department approves an answer, then the leader in charge, or either sends it back, and neither on a matter of his own (2.15); the last approval answers the proposal (PR-R9). */
export const takeProposalAnswerStep =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeProposalAnswerStepInput,
  ): Promise<Result<{ id: string }, TakeProposalAnswerStepRefusal>> => {
    const { answers, steps } = needs;
    const { unionId } = actor;
    const before = await answers.find(unionId, id);
    if (before === null) return err({ kind: "ProposalAnswerUnknown" });
    const found = await findProposal(needs, actor, before.proposalId);
    if (!found.ok) return found;
    // Read again: now that its proposal is held, nobody else writes it.
    const answer = (await answers.find(unionId, id)) ?? before;
    const proposal = found.value;
    const { campusId, departmentId } = proposal;
    const matter = {
      ...{ state: answer.state, campusId, departmentId, owners: approvers(step, answer, proposal) },
      taken: await steps.taken(unionId, proposalAnswerStages.kind, id),
    };
    const taken = takeStep(proposalAnswerStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    if (await isOwnMatter(needs, proposal, [actor.memberId]))
      return err({ kind: "StepApart", step: proposalAnswerStages.steps[step].name, from: null });
    const saved = await answers.save(answer, { state: taken.value.to });
    await steps.pass(proposalAnswerStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfProposal(proposal), campusId, step },
      ...taken.value,
      parties: {
        HEAD: persons(),
        DEPARTMENT: departmentOf(proposal),
        LEADER: leaderOf(proposal),
      },
    });
    if (step !== "APPROVE_AS_LEADER") return ok({ id: proposal.id });
    return giveAnswer(needs, proposal, saved);
  };

/** Whose approval it is: the head's first, then the leader's; whoever is to approve next may send it back. */
function approvers(
  step: ProposalAnswerStep,
  { state }: ProposalAnswer,
  { headMemberId, leaderMemberId }: OnlineProposal,
): string[] {
  const isHeads = step === "APPROVE_AS_HEAD" || (step === "SEND_BACK" && state === "WRITTEN");
  const approver = isHeads ? headMemberId : leaderMemberId;
  return approver === null ? [] : [approver];
}
