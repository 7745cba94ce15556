import { holdersOf, persons } from "@union/deadlines";
import { type Actor, err, holders, type LocalDate, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { WorkPlanStateWrong } from "./add-work-plan-item.js";
import { findWorkPlanItem, type WorkPlanItemUnknown } from "./find-work-plan-item.js";
import { itemNameOf } from "./watch-work-plan-item.js";
import { workPlanStages } from "./work-plan.stages.js";
import {
  type ResultBeforePlan,
  type ResultInFuture,
  type ResultMissing,
  resultOfItem,
} from "./work-plan-item.js";
import {
  matterOfItem,
  mayStepIn,
  type WorkPlanItemStep,
  workPlanItemStages,
} from "./work-plan-item.stages.js";
import { workPlanItemDue } from "./work-plan-item-due.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";

export type TakeWorkPlanItemStepInput = {
  readonly id: string;
  readonly step: WorkPlanItemStep;
  readonly opinion: string | null;
  readonly result: string | null;
  readonly doneOn: LocalDate | null;
  readonly evidence: string | null;
};
export type TakeWorkPlanItemStepRefusal =
  | WorkPlanItemUnknown
  | WorkPlanStateWrong
  | ResultMissing
  | ResultInFuture
  | ResultBeforePlan
  | StepRefusal;

/** Reports or records what came of an item, or drops it for a reason; its clock ends. Of a draft nobody is told. */
export const takeWorkPlanItemStep =
  (needs: WorkPlanNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion, ...came }: TakeWorkPlanItemStepInput,
  ): Promise<Result<{ id: string }, TakeWorkPlanItemStepRefusal>> => {
    const { items, steps, deadlines, today } = needs;
    const { unionId } = actor;
    const found = await findWorkPlanItem(needs, actor, id);
    if (!found.ok) return found;
    const { plan, item } = found.value;
    const { campusId } = plan;
    const asked = { step, opinion };
    const taken = takeStep(workPlanItemStages, matterOfItem(item, plan), actor, asked);
    if (!taken.ok) return taken;
    if (!mayStepIn(plan, step))
      return err({ kind: "WorkPlanStateWrong", state: workPlanStages.states[plan.state] });
    const { to: state } = taken.value;
    if (step === "drop") await items.save({ ...item, state });
    else {
      const result = resultOfItem(came, today, plan.startsOn);
      if (!result.ok) return result;
      await items.save({ ...item, state, ...result.value });
    }
    const of = { unionId, subject: id };
    if (step === "drop") await deadlines.cancel(workPlanItemDue, of);
    else await deadlines.meet(workPlanItemDue, of, today);
    await steps.pass(workPlanItemStages, actor, {
      ...{ ...of, subjectName: itemNameOf(plan, item), step, ...taken.value, campusId },
      parties: {
        OWNER: plan.state === "DRAFT" ? persons() : persons(item.ownerId),
        KEEPERS: holdersOf(holders["workPlans.write"], campusId),
      },
    });
    return ok({ id });
  };
