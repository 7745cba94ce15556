import { persons } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { StaleVersion } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import type { WorkPlanStateWrong } from "./add-work-plan-item.js";
import { type CheckTaskRefusal, checkTask } from "./check-task.js";
import { findWorkPlanItem, type WorkPlanItemUnknown } from "./find-work-plan-item.js";
import { itemNameOf, watchWorkPlanItem } from "./watch-work-plan-item.js";
import { workPlanStages } from "./work-plan.stages.js";
import type { WorkPlanTask } from "./work-plan-item.js";
import { matterOfItem, workPlanItemStages } from "./work-plan-item.stages.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";

export type ChangeWorkPlanItemInput = {
  readonly id: string;
  /** The version that the actor read: a newer one is not overwritten. */
  readonly version: number;
  readonly reason: string | null;
  /** What changes; the rest stays. */
  readonly task: Partial<WorkPlanTask>;
};
export type ChangeWorkPlanItemRefusal =
  | WorkPlanItemUnknown
  | WorkPlanStateWrong
  | CheckTaskRefusal
  | StepRefusal;

/** Changes an open item. In a draft nobody is told; of an adopted plan the change needs a reason, its owners hear of it and its clock starts anew. */
export const changeWorkPlanItem =
  (needs: WorkPlanNeeds) =>
  async (
    actor: Actor,
    { id, version, reason, task: changes }: ChangeWorkPlanItemInput,
  ): Promise<Result<{ id: string }, ChangeWorkPlanItemRefusal>> => {
    const { items, steps, deadlines, policies, today } = needs;
    const { unionId } = actor;
    const found = await findWorkPlanItem(needs, actor, id);
    if (!found.ok) return found;
    const { plan, item } = found.value;
    const step = "change" as const;
    const asked = { step, opinion: reason };
    const taken = takeStep(workPlanItemStages, matterOfItem(item, plan), actor, asked);
    if (!taken.ok) return taken;
    if (plan.state === "CLOSED")
      return err({ kind: "WorkPlanStateWrong", state: workPlanStages.states.CLOSED });
    if (plan.state === "ADOPTED" && taken.value.opinion === null)
      return err({ kind: "OpinionMissing", step: workPlanItemStages.steps.change.name });
    if (item.version !== version) throw new StaleVersion(id);
    const task = await checkTask(needs, actor, plan, { ...item, ...changes });
    if (!task.ok) return task;
    const changed = { ...item, ...task.value };
    await items.save(changed);
    if (plan.state === "ADOPTED") {
      const isHandedOn = changed.ownerId !== item.ownerId;
      await steps.pass(workPlanItemStages, actor, {
        ...{ unionId, subject: id, subjectName: itemNameOf(plan, changed), step, ...taken.value },
        campusId: plan.campusId,
        parties: {
          OWNER: persons(changed.ownerId),
          FORMER_OWNER: isHandedOn ? persons(item.ownerId) : persons(),
        },
      });
      if (isHandedOn || changed.dueOn !== item.dueOn || changed.title !== item.title)
        await watchWorkPlanItem(deadlines, plan, changed, today, await policies.all(unionId));
    }
    return ok({ id });
  };
