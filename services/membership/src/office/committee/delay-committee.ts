import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { checkDelay, type DelayUnfit } from "./committee.js";
import { committeeStages } from "./committee.stages.js";
import { committeeName } from "./committee-name.js";
import type { CommitteeWork } from "./committee-needs.js";
import { type Decision, type DecisionUnfit, decisionOf } from "./decision.js";
import { type CommitteeUnknown, findCommittee } from "./find-committee.js";

export type DelayCommitteeInput = Decision & {
  readonly id: string;
  /** The new last day for the re-election. */
  readonly until: LocalDate;
};

/** Puts a re-election off with the upper union's approval (延期换届), by no more months than the policy says (ORG-R11). */
export const delayCommittee =
  (work: CommitteeWork) =>
  async (
    actor: Actor,
    { id, until, ...given }: DelayCommitteeInput,
  ): Promise<
    Result<{ id: string }, CommitteeUnknown | DelayUnfit | DecisionUnfit | StepRefusal>
  > => {
    const { committees, clocks, steps, overrides } = await work(actor);
    const decision = decisionOf(given);
    if (!decision.ok) return decision;
    const found = await findCommittee(committees, actor, id);
    if (!found.ok) return found;
    const committee = found.value;
    const { unionId, campusId, state } = committee;
    const moment = { campusId, on: committee.endsOn };
    const months = resolvePolicy("committee.delayMaxMonths", moment, overrides).value;
    const fit = checkDelay(committee, until, months);
    if (!fit.ok) return fit;
    const { document, decidedBy } = decision.value;
    const matter = { state, campusId, departmentId: null, owners: [], taken: [] };
    const taken = takeStep(committeeStages, matter, actor, {
      step: "DELAY",
      opinion: `${decidedBy} ${document}`,
    });
    if (!taken.ok) return taken;
    await committees.save({ ...committee, state: taken.value.to, delayedTo: until });
    await clocks.delay(committee, until);
    await steps.pass(committeeStages, actor, {
      ...{ unionId, subject: id, subjectName: committeeName(committee), campusId },
      ...{ step: "DELAY", ...taken.value },
      parties: { COMMITTEE: (await clocks.partiesOf(committee)).responsible },
    });
    return ok({ id });
  };
