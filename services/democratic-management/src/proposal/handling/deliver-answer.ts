import { persons } from "@union/deadlines";
import { type Actor, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { moveProposal } from "../matter/move-proposal.js";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal } from "../matter/proposal-parties.js";
import { feedbackDueOn } from "./due-days.js";
import { proposalFeedbackDue } from "./proposal.deadlines.js";

/** The answer goes out to the proposers; from today the proposer has so many working days to rate it (PR-R10). */
export async function deliverAnswer(
  needs: ProposalNeeds,
  actor: Actor,
  proposal: OnlineProposal,
): Promise<Result<{ id: string }, StepRefusal>> {
  const { directory, deadlines, today } = needs;
  const { unionId, id, campusId, proposerId } = proposal;
  const overrides = await directory.policyOverrides(unionId);
  const due = feedbackDueOn(today, campusId, overrides);
  const moved = await moveProposal(needs, actor, proposal, {
    step: "DELIVER",
    changes: { feedbackDueOn: due.on },
    policy: due.policy,
  });
  if (!moved.ok) return moved;
  await deadlines.start(proposalFeedbackDue, {
    ...{ unionId, subject: id, subjectName: nameOfProposal(proposal), campusId },
    ...{ startedOn: today, dueOn: due.on, responsible: persons(proposerId), deputy: null },
  });
  return ok({ id });
}
