import { type Actor, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { type CommitteeStep, committeeStages } from "./committee.stages.js";
import { committeeName } from "./committee-name.js";
import type { CommitteeWork } from "./committee-needs.js";
import { type CommitteeUnknown, findCommittee } from "./find-committee.js";

export type TakeCommitteeStepInput = {
  readonly id: string;
  readonly step: CommitteeStep;
  readonly opinion: string | null;
};

/** Reports an election upward, or records the upper union's answer (ORG-R15): the clock of the answer starts and is met. */
export const takeCommitteeStep =
  (work: CommitteeWork) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeCommitteeStepInput,
  ): Promise<Result<{ id: string }, CommitteeUnknown | StepRefusal>> => {
    const { committees, clocks, steps } = await work(actor);
    const found = await findCommittee(committees, actor, id);
    if (!found.ok) return found;
    const committee = found.value;
    const { unionId, campusId, state } = committee;
    const taken = takeStep(
      committeeStages,
      { state, campusId, departmentId: null, owners: [], taken: [] },
      actor,
      { step, opinion },
    );
    if (!taken.ok) return taken;
    await committees.save({ ...committee, state: taken.value.to });
    if (step === "REPORT") await clocks.report(committee);
    else await clocks.answer(committee);
    const { responsible, deputy } = await clocks.partiesOf(committee);
    await steps.pass(committeeStages, actor, {
      ...{ unionId, subject: id, subjectName: committeeName(committee), campusId },
      ...{ step, ...taken.value },
      parties: { COMMITTEE: responsible, UPPER: deputy },
    });
    return ok({ id });
  };
