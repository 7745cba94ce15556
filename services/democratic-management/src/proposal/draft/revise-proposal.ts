import { persons } from "@union/deadlines";
import { type Actor, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { moveProposal } from "../matter/move-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { checkText, type ProposalPartMissing, type ProposalText } from "./proposal-text.js";

export type ReviseProposalInput = { readonly id: string; readonly text: ProposalText };
export type ReviseProposalRefusal = FindProposalRefusal | ProposalPartMissing | StepRefusal;

/**
 * The proposer rewrites a draft, or completes what the committee gave back; what seconders confirmed is not rewritten before
 * that. Those who confirmed the text before are asked to confirm the new one (PR-R2).
 */
export const reviseProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, text }: ReviseProposalInput,
  ): Promise<Result<{ id: string }, ReviseProposalRefusal>> => {
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const checked = checkText(text);
    if (!checked.ok) return checked;
    const proposal = found.value;
    const isReturned = proposal.status === "RETURNED";
    const step = isReturned ? "COMPLETE" : "REVISE";
    const again = isReturned ? await needs.proposals.askAgain(proposal) : [];
    const parties = { ASKED: persons(...again) };
    const changes = checked.value;
    const moved = await moveProposal(needs, actor, proposal, { step, changes, parties });
    return moved.ok ? ok({ id }) : moved;
  };
