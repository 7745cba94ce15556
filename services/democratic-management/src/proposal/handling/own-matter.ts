import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";

export type HandlersOfOwnMatter = { readonly kind: "HandlersOfOwnMatter" };

/** Whether one of some people asked for what they are to handle or approve: its proposers, merged ones too, and its seconders (2.15). */
export async function isOwnMatter(
  { proposals }: Pick<ProposalNeeds, "proposals">,
  proposal: OnlineProposal,
  memberIds: readonly (string | null)[],
): Promise<boolean> {
  const requesters = await proposals.requesters(proposal);
  return memberIds.some((id) => id !== null && requesters.has(id));
}
