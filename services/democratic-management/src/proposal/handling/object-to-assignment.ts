import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { moveProposal } from "../matter/move-proposal.js";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { objectionDueOn } from "./due-days.js";

export type ObjectionTooLate = { readonly kind: "ObjectionTooLate"; readonly until: LocalDate };

/** The department objects to its assignment, within so many working days of it (PR-R7); its clock runs on until the committee decides. */
export async function objectToAssignment(
  needs: ProposalNeeds,
  actor: Actor,
  proposal: OnlineProposal,
  opinion: string | null,
): Promise<Result<{ id: string }, ObjectionTooLate | StepRefusal>> {
  const { unionId, id, campusId, assignedOn } = proposal;
  const overrides = await needs.directory.policyOverrides(unionId);
  const due = assignedOn && objectionDueOn(assignedOn, campusId, overrides);
  const moved = await moveProposal(needs, actor, proposal, {
    step: "OBJECT",
    opinion,
    policy: due?.policy ?? {},
  });
  if (!moved.ok) return moved;
  if (due && needs.today > due.on) return err({ kind: "ObjectionTooLate", until: due.on });
  return ok({ id });
}
