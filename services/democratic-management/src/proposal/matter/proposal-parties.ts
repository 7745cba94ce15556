import { holdersOf, type Party, persons } from "@union/deadlines";
import { holders } from "@union/kernel";
import type { OnlineProposal } from "./online-proposal.js";
import type { ProposalNeeds } from "./proposal-needs.js";

/** How people call a proposal where its content may not stand. */
export const nameOfProposal = ({ no }: Pick<OnlineProposal, "no">): string => `提案 ${no}`;

/** The committee's office, over the campus of the proposal. */
export const committeeOf = ({ campusId }: Pick<OnlineProposal, "campusId">): Party =>
  holdersOf(holders["proposals.examine"], campusId);

/** Who answers for it in the department in charge. */
export const departmentOf = ({
  handlerMemberId,
  headMemberId,
}: Pick<OnlineProposal, "handlerMemberId" | "headMemberId">): Party =>
  persons(...[handlerMemberId, headMemberId].filter((id) => id !== null));

/** The hospital leader in charge (分管院领导). */
export const leaderOf = ({ leaderMemberId }: Pick<OnlineProposal, "leaderMemberId">): Party =>
  persons(...(leaderMemberId === null ? [] : [leaderMemberId]));

/** Who plays which part in a proposal; `more` are those whom one step alone knows. */
export async function partiesOf(
  { proposals }: Pick<ProposalNeeds, "proposals">,
  proposal: OnlineProposal,
  more: Readonly<Record<string, Party>> = {},
): Promise<Record<string, Party>> {
  const seconders = await proposals.seconders(proposal);
  const confirmed = seconders.filter(({ state }) => state === "CONFIRMED");
  return {
    PROPOSER: persons(proposal.proposerId),
    AUTHORS: persons(...(await proposals.authors(proposal))),
    SECONDERS: persons(...confirmed.map(({ memberId }) => memberId)),
    COMMITTEE: committeeOf(proposal),
    DEPARTMENT: departmentOf(proposal),
    LEADER: leaderOf(proposal),
    ASKED: persons(),
    ASSISTING: persons(),
    CASE_AUTHORS: persons(),
    ...more,
  };
}
