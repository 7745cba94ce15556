import { persons } from "@union/deadlines";
import { type Actor, err, isUnseen, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { moveProposal } from "../matter/move-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { tellPeople } from "../matter/tell-people.js";
import { startAnswerClock } from "./answer-clock.js";
import { answerDueOn } from "./due-days.js";
import { findHandlers, type HandlersUnfit, type HandOver } from "./find-handlers.js";
import { type HandlersOfOwnMatter, isOwnMatter } from "./own-matter.js";

export type AssignProposalInput = HandOver & {
  readonly id: string;
  /** The minutes of the hand-over meeting (交办会). */
  readonly document: string;
};
export type HandOverUnfounded = { readonly kind: "HandOverUnfounded" };
export type AssignProposalRefusal =
  | FindProposalRefusal
  | HandlersUnfit
  | HandOverUnfounded
  | HandlersOfOwnMatter
  | StepRefusal;

/** Hands a filed proposal over to a department in charge and those that assist, or to another after its objection (PR-R7); its clock starts (PR-R8). */
export const assignProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, document, ...handOver }: AssignProposalInput,
  ): Promise<Result<{ id: string }, AssignProposalRefusal>> => {
    const { proposals, directory, today } = needs;
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const proposal = found.value;
    if (isUnseen(document) || document.length > 200) return err({ kind: "HandOverUnfounded" });
    const handlers = await findHandlers(needs, actor.unionId, handOver);
    if (!handlers.ok) return handlers;
    const { lead, assisting, ...people } = handlers.value;
    if (await isOwnMatter(needs, proposal, Object.values(people)))
      return err({ kind: "HandlersOfOwnMatter" });
    const overrides = await directory.policyOverrides(actor.unionId);
    const due = answerDueOn(today, proposal.campusId, overrides);
    await proposals.assign(proposal, [
      {
        ...{ departmentId: lead.id, campusId: lead.campusId, part: "LEAD" },
        handlerId: people.handlerMemberId,
      },
      ...assisting.map(({ department, handlerId }) => ({
        ...{ departmentId: department.id, campusId: department.campusId },
        ...{ part: "ASSIST" as const, handlerId },
      })),
    ]);
    const names = assisting.map(({ department }) => department.name).join("、");
    const moved = await moveProposal(needs, actor, proposal, {
      step: "ASSIGN",
      changes: {
        ...{ leadDepartmentId: lead.id, leadCampusId: lead.campusId, leadDepartment: lead.name },
        ...{ assistDepartment: names.slice(0, 200) || null, ...people },
        ...{ assignedOn: today, dueOn: due.on, currentDueOn: due.on },
        handOverDocument: document.trim(),
      },
      parties: { ASSISTING: persons(...assisting.map(({ handlerId }) => handlerId)) },
      policy: due.policy,
    });
    if (!moved.ok) return moved;
    await startAnswerClock(needs, moved.value, today);
    const assists = assisting.map(({ handlerId }) => handlerId);
    await tellPeople(needs, actor.unionId, [...Object.values(people), ...assists]);
    return ok({ id });
  };
