import { type Actor, err, ok, type Result } from "@union/kernel";
import type { OnlineProposal } from "./online-proposal.js";
import type { ProposalNeeds } from "./proposal-needs.js";
import { proposalSight } from "./proposal-sight.js";

export type ProposalUnknown = { readonly kind: "ProposalUnknown" };
export type ProposalOfRegister = { readonly kind: "ProposalOfRegister" };
export type FindProposalRefusal = ProposalUnknown | ProposalOfRegister;

/** A proposal to act on, held; unknown to those who may not see it. What a register brought in is corrected there. */
export async function findProposal(
  { tx, proposals }: Pick<ProposalNeeds, "tx" | "proposals">,
  actor: Actor,
  id: string,
): Promise<Result<OnlineProposal, FindProposalRefusal>> {
  const proposal = await proposals.hold(actor.unionId, id);
  const seen = proposalSight(actor);
  const rows = await tx.query<unknown[]>(
    `SELECT 1 FROM proposal p WHERE p.id = ? AND ${seen.sql}`,
    [id, ...seen.params],
  );
  if (proposal === null || rows.length === 0) return err({ kind: "ProposalUnknown" });
  return proposal.source === "REGISTER" ? err({ kind: "ProposalOfRegister" }) : ok(proposal);
}
