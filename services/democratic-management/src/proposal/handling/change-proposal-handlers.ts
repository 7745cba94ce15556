import { persons } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { matterOfProposal } from "../matter/proposal-matter.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import { tellPeople } from "../matter/tell-people.js";
import type { ProposalState } from "../proposal.js";
import { startAnswerClock } from "./answer-clock.js";
import { findPersons, type HandlersUnfit, type HandOver } from "./find-handlers.js";
import { openPause } from "./open-pause.js";
import { type HandlersOfOwnMatter, isOwnMatter } from "./own-matter.js";
import { proposalHandlersStages } from "./proposal-handlers.stages.js";

export type ChangeProposalHandlersInput = Pick<HandOver, "handlerId" | "headId" | "leaderId"> & {
  readonly id: string;
  readonly reason: string | null;
};
export type NobodyHandles = { readonly kind: "NobodyHandles" };
export type ChangeProposalHandlersRefusal =
  | FindProposalRefusal
  | HandlersUnfit
  | HandlersOfOwnMatter
  | NobodyHandles
  | StepRefusal;

const handled: readonly ProposalState[] = [
  ...(["ASSIGNED", "REASSIGNMENT_REQUESTED"] as const),
  ...(["IN_HANDLING", "REHANDLING"] as const),
];

/** The committee names other people of the department in charge for a proposal that is handled; its last day stays (PR-R7, PR-R9). */
export const changeProposalHandlers =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, reason, ...people }: ChangeProposalHandlersInput,
  ): Promise<Result<{ id: string }, ChangeProposalHandlersRefusal>> => {
    const { tx, proposals, steps, today } = needs;
    const { unionId } = actor;
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const before = found.value;
    const { campusId, status } = before;
    const matter = { ...matterOfProposal(before, "ASSIGN", []), state: "NAMED" as const };
    const taken = takeStep(proposalHandlersStages, matter, actor, {
      ...{ step: "CHANGE", opinion: reason },
    });
    if (!taken.ok) return taken;
    if (!handled.includes(status)) return err({ kind: "NobodyHandles" });
    const named = await findPersons(needs, unionId, people);
    if (!named.ok) return named;
    const memberIds = Object.values(named.value);
    if (await isOwnMatter(needs, before, memberIds)) return err({ kind: "HandlersOfOwnMatter" });
    const proposal = await proposals.save(before, named.value);
    await proposals.nameHandler(proposal, named.value.handlerMemberId);
    const former = [before.handlerMemberId, before.headMemberId, before.leaderMemberId];
    const gone = former.filter((one) => one !== null && !memberIds.includes(one));
    await steps.pass(proposalHandlersStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfProposal(proposal), campusId },
      ...{ step: "CHANGE", ...taken.value },
      parties: {
        ...(await partiesOf(needs, proposal)),
        FORMER: persons(...gone.filter((one) => one !== null)),
      },
    });
    if (!(await openPause(tx, proposal))) await startAnswerClock(needs, proposal, today);
    await tellPeople(needs, unionId, memberIds);
    return ok({ id });
  };
