import type { Actor } from "@union/kernel";
import type { OnlineProposal } from "./online-proposal.js";

type Named = Pick<OnlineProposal, "handlerMemberId" | "leadCampusId" | "leadDepartmentId">;

/**
 * Somebody as he acts on one proposal: whoever the committee named as its handler acts for the department in charge (PR-R7),
 * whether or not he holds that part of it elsewhere.
 */
export function asNamed(actor: Actor, proposal: Named): Actor {
  const { handlerMemberId, leadCampusId, leadDepartmentId } = proposal;
  if (actor.memberId === null || actor.memberId !== handlerMemberId) return actor;
  if (leadCampusId === null || leadDepartmentId === null) return actor;
  const part = { role: "DEPARTMENT_HANDLER", campusIds: [leadCampusId] } as const;
  return { ...actor, grants: [...actor.grants, { ...part, departmentIds: [leadDepartmentId] }] };
}
