import type { Party } from "@union/deadlines";
import { type Actor, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { asNamed } from "./as-named.js";
import type { OnlineProposal } from "./online-proposal.js";
import type { ProposalChanges } from "./online-proposal.repository.js";
import { type ProposalStep, proposalStages } from "./proposal.stages.js";
import { matterOfProposal } from "./proposal-matter.js";
import type { ProposalNeeds } from "./proposal-needs.js";
import { nameOfProposal, partiesOf } from "./proposal-parties.js";

export type ProposalMove = {
  readonly step: ProposalStep;
  readonly opinion?: string | null;
  readonly changes?: ProposalChanges;
  /** Whose step it is, where it is not the proposer's. */
  readonly owners?: readonly string[];
  readonly parties?: Readonly<Record<string, Party>>;
  /** The values of policy that were in force. */
  readonly policy?: Readonly<Record<string, unknown>>;
};

type MoveNeeds = Pick<ProposalNeeds, "proposals" | "steps">;

/** Takes a step on a proposal that is held: saves its new state, remembers who took it and tells whom it concerns. `actor` null is the house. */
export async function moveProposal(
  { proposals, steps }: MoveNeeds,
  actor: Actor | null,
  proposal: OnlineProposal,
  { step, opinion = null, changes = {}, owners, parties, policy = {} }: ProposalMove,
): Promise<Result<OnlineProposal, StepRefusal>> {
  const { unionId, id, campusId } = proposal;
  const taken = await steps.taken(unionId, proposalStages.kind, id);
  const matter = matterOfProposal(proposal, step, taken);
  const asked = { step, opinion };
  const allowed = takeStep(
    proposalStages,
    owners === undefined ? matter : { ...matter, owners },
    actor && asNamed(actor, proposal),
    asked,
  );
  if (!allowed.ok) return allowed;
  const moved = await proposals.save(proposal, { ...changes, status: allowed.value.to });
  await steps.pass(proposalStages, actor, {
    ...{ unionId, subject: id, subjectName: nameOfProposal(moved), campusId, step, policy },
    ...allowed.value,
    parties: await partiesOf({ proposals }, moved, parties),
  });
  return ok(moved);
}
