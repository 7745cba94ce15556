import { persons } from "@union/deadlines";
import { type Actor, err, ok, type Result, type Sentence } from "@union/kernel";
import { type CheckTaskRefusal, checkTask } from "./check-task.js";
import { itemNameOf, watchWorkPlanItem } from "./watch-work-plan-item.js";
import { keeps, workPlanStages } from "./work-plan.stages.js";
import type { WorkPlanTask } from "./work-plan-item.js";
import { workPlanItemStages } from "./work-plan-item.stages.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";

export type WorkPlanUnknown = { readonly kind: "WorkPlanUnknown" };
export type WorkPlanStateWrong = { readonly kind: "WorkPlanStateWrong"; readonly state: Sentence };
export type WorkPlanFull = { readonly kind: "WorkPlanFull"; readonly most: number };
export type AddWorkPlanItemInput = WorkPlanTask & { readonly planId: string };
export type AddWorkPlanItemRefusal =
  | WorkPlanUnknown
  | WorkPlanStateWrong
  | WorkPlanFull
  | CheckTaskRefusal;

/** Items that a plan holds at most: a screen shows them together. */
export const mostItems = 200;

/** Adds an item to a draft; or to an adopted plan, where its owner hears of it and its clock starts. */
export const addWorkPlanItem =
  (needs: WorkPlanNeeds) =>
  async (
    actor: Actor,
    { planId, ...asked }: AddWorkPlanItemInput,
  ): Promise<Result<{ id: string }, AddWorkPlanItemRefusal>> => {
    const { plans, items, steps, deadlines, policies, today } = needs;
    const { unionId } = actor;
    const plan = await plans.find(unionId, planId);
    if (!plan || !keeps(actor, plan.campusId)) return err({ kind: "WorkPlanUnknown" });
    if (plan.state === "CLOSED")
      return err({ kind: "WorkPlanStateWrong", state: workPlanStages.states.CLOSED });
    const task = await checkTask(needs, actor, plan, asked);
    if (!task.ok) return task;
    if ((await items.ofPlan(plan)).length >= mostItems)
      return err({ kind: "WorkPlanFull", most: mostItems });
    const item = await items.add(plan, task.value);
    if (plan.state === "ADOPTED") {
      await steps.pass(workPlanItemStages, actor, {
        ...{ unionId, subject: item.id, subjectName: itemNameOf(plan, item) },
        ...{ campusId: plan.campusId, step: "assign", from: "OPEN", to: "OPEN", opinion: null },
        parties: { OWNER: persons(item.ownerId) },
      });
      await watchWorkPlanItem(deadlines, plan, item, today, await policies.all(unionId));
    }
    return ok({ id: item.id });
  };
