import type { Party } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { committeeOf, departmentOf, leaderOf, nameOfProposal } from "../matter/proposal-parties.js";
import { proposalAnswerDue } from "./proposal.deadlines.js";

type Clocks = Pick<ProposalNeeds, "deadlines">;

/** Above the department stand the leader in charge and the committee's office. */
const above = (proposal: OnlineProposal): Party => ({
  ...committeeOf(proposal),
  recipients: leaderOf(proposal).recipients,
});

/** Starts the clock of an answer towards the last day of the round that runs; one that runs already is ended first. */
export async function startAnswerClock(
  { deadlines }: Clocks,
  proposal: OnlineProposal,
  startedOn: LocalDate,
): Promise<void> {
  const { unionId, id, campusId, currentDueOn } = proposal;
  if (currentDueOn === null) return;
  await deadlines.cancel(proposalAnswerDue, { unionId, subject: id });
  await deadlines.start(proposalAnswerDue, {
    ...{ unionId, subject: id, subjectName: nameOfProposal(proposal), campusId, startedOn },
    ...{ dueOn: currentDueOn, responsible: departmentOf(proposal), deputy: above(proposal) },
  });
}
