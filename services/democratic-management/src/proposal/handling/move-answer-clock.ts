import type { LocalDate } from "@union/kernel";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { proposalAnswerDue } from "./proposal.deadlines.js";

/** Gives the round that runs another last day; that of the first round is what being on time is measured by. */
export async function moveAnswerClock(
  { proposals, deadlines, today }: Pick<ProposalNeeds, "proposals" | "deadlines" | "today">,
  proposal: OnlineProposal,
  dueOn: LocalDate,
): Promise<OnlineProposal> {
  const { unionId, id, round } = proposal;
  await deadlines.move(proposalAnswerDue, { unionId, subject: id }, dueOn, today);
  return proposals.save(proposal, {
    currentDueOn: dueOn,
    ...(round === 1 ? { dueOn } : {}),
  });
}
