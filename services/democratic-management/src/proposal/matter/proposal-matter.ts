import type { Matter, TakenStep } from "@union/stages";
import type { ProposalState } from "../proposal.js";
import type { OnlineProposal } from "./online-proposal.js";
import { type ProposalStep, proposalStages } from "./proposal.stages.js";

type Placed = Pick<
  OnlineProposal,
  "status" | "campusId" | "departmentId" | "leadCampusId" | "leadDepartmentId" | "proposerId"
>;

/** A proposal as a step sees it: the department's steps stand at the place of the department in charge, all others at its own. */
export function matterOfProposal(
  proposal: Placed,
  step: ProposalStep,
  taken: readonly TakenStep[],
): Matter<ProposalState> {
  const isDepartments = proposalStages.steps[step].by === "proposals.handle";
  return {
    state: proposal.status,
    campusId: isDepartments ? proposal.leadCampusId : proposal.campusId,
    departmentId: isDepartments ? proposal.leadDepartmentId : proposal.departmentId,
    owners: [proposal.proposerId],
    taken,
  };
}
