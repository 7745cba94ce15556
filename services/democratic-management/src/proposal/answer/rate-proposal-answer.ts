import { type Actor, err, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { StepRefusal } from "@union/stages";
import { startAnswerClock } from "../handling/answer-clock.js";
import { rehandlingDueOn } from "../handling/due-days.js";
import { proposalFeedbackDue, proposalFollowUpDue } from "../handling/proposal.deadlines.js";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { moveProposal, type ProposalMove } from "../matter/move-proposal.js";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import type { Satisfaction } from "../proposal.js";

/** What a proposer may say; silence is the house's to note, never his (PR-R10). */
export type Rating = Exclude<Satisfaction, "NO_FEEDBACK">;
export type RateProposalAnswerInput = {
  readonly id: string;
  readonly satisfaction: Rating;
  readonly reason: string | null;
};
export type RatingUnknown = { readonly kind: "RatingUnknown" };
export type FeedbackOver = { readonly kind: "FeedbackOver" };
export type RateProposalAnswerRefusal =
  | FindProposalRefusal
  | RatingUnknown
  | FeedbackOver
  | StepRefusal;

/** The proposer rates the answer (PR-R10): satisfied closes it; not satisfied brings a second handling, and after the last round a decision above (PR-R11). */
export const rateProposalAnswer =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, satisfaction, reason }: RateProposalAnswerInput,
  ): Promise<Result<{ id: string }, RateProposalAnswerRefusal>> => {
    const { answers, deadlines, today } = needs;
    const { unionId } = actor;
    // An input may name any value of the enum that rows of the register have.
    if ((satisfaction as Satisfaction) === "NO_FEEDBACK") return err({ kind: "RatingUnknown" });
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const proposal = found.value;
    const move = await moveFor(needs, proposal, satisfaction);
    const asked = { ...move, opinion: reason };
    const moved = await moveProposal(needs, actor, proposal, asked);
    if (!moved.ok) return moved;
    if (proposal.feedbackDueOn !== null && today > proposal.feedbackDueOn)
      return err({ kind: "FeedbackOver" });
    const answer = await answers.current(unionId, id, proposal.round);
    if (answer) {
      const rated = { satisfaction, ratedOn: today, ratingReason: reason?.trim() ?? null };
      // A plan that was not accepted is followed no more: the next answer says what is done instead.
      const isAnew = move.step === "RATE_UNSATISFIED";
      await answers.save(answer, { ...rated, ...(isAnew ? { followUp: null } : {}) });
      if (isAnew) await deadlines.cancel(proposalFollowUpDue, { unionId, subject: answer.id });
    }
    await deadlines.meet(proposalFeedbackDue, { unionId, subject: id }, today);
    if (move.step === "RATE_UNSATISFIED") await startAnswerClock(needs, moved.value, today);
    return ok({ id });
  };

/** Where a rating leads: the rounds are counted by the policy of the day. */
async function moveFor(
  { directory, today }: ProposalNeeds,
  { unionId, campusId, round }: OnlineProposal,
  satisfaction: Rating,
): Promise<ProposalMove> {
  const changes = { satisfaction, feedbackDueOn: null };
  if (satisfaction !== "NOT_SATISFIED") return { step: "RATE_SATISFIED", changes };
  const overrides = await directory.policyOverrides(unionId);
  const { value: most } = resolvePolicy("proposal.maxRounds", { campusId, on: today }, overrides);
  const policy = { "proposal.maxRounds": most };
  if (round >= most) return { step: "ESCALATE", changes, policy };
  const due = rehandlingDueOn(today, campusId, overrides);
  return {
    step: "RATE_UNSATISFIED",
    changes: { ...changes, round: round + 1, currentDueOn: due.on },
    policy: { ...policy, ...due.policy },
  };
}
