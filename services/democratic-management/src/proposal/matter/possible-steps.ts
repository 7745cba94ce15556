import type { Actor } from "@union/kernel";
import { stepsFrom, stepsOf, type TakenStep } from "@union/stages";
import { asNamed } from "./as-named.js";
import type { OnlineProposal } from "./online-proposal.js";
import { type ProposalStep, proposalStages } from "./proposal.stages.js";
import { matterOfProposal } from "./proposal-matter.js";

const seconding: readonly ProposalStep[] = ["SECOND", "DECLINE", "SECOND_AGAIN", "DECLINE_AGAIN"];

/** The steps that somebody may take on a proposal now: each at its own place, and seconding by those who were asked. */
export function possibleSteps(
  proposal: OnlineProposal,
  asked: readonly string[],
  taken: readonly TakenStep[],
  actor: Actor,
): ProposalStep[] {
  if (proposal.source === "REGISTER") return [];
  return stepsFrom(proposalStages, proposal.status).filter((step) => {
    const matter = matterOfProposal(proposal, step, taken);
    const owners = seconding.includes(step) ? asked : matter.owners;
    return stepsOf(proposalStages, { ...matter, owners }, asNamed(actor, proposal)).includes(step);
  });
}
