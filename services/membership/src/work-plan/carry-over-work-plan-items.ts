import { persons } from "@union/deadlines";
import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import {
  mostItems,
  type WorkPlanFull,
  type WorkPlanStateWrong,
  type WorkPlanUnknown,
} from "./add-work-plan-item.js";
import { itemNameOf, watchWorkPlanItem } from "./watch-work-plan-item.js";
import { keeps, workPlanStages } from "./work-plan.stages.js";
import { mayFollow, type NotTheNextPlan, taskCarriedTo } from "./work-plan-carry.js";
import { type TaskRefusal, taskFor } from "./work-plan-item.js";
import { workPlanItemStages } from "./work-plan-item.stages.js";
import { workPlanItemDue } from "./work-plan-item-due.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";

export type CarryOverWorkPlanItemsInput = {
  readonly fromPlanId: string;
  readonly toPlanId: string;
  /** The new last day of all of them; null is the last day of the later plan. */
  readonly dueOn: LocalDate | null;
};
export type CarryOverRefusal =
  | WorkPlanUnknown
  | NotTheNextPlan
  | WorkPlanStateWrong
  | WorkPlanFull
  | TaskRefusal;

/** Copies whatever is open of an adopted plan to a later one in one act. Done again it finds nothing open and does nothing. */
export const carryOverWorkPlanItems =
  ({ plans, items, steps, deadlines, policies, today }: WorkPlanNeeds) =>
  async (
    actor: Actor,
    { fromPlanId, toPlanId, dueOn }: CarryOverWorkPlanItemsInput,
  ): Promise<Result<{ id: string }, CarryOverRefusal>> => {
    const { unionId } = actor;
    const held = await plans.hold(unionId, [fromPlanId, toPlanId]);
    const from = held.find(({ id }) => id === fromPlanId);
    const to = held.find(({ id }) => id === toPlanId);
    if (!from || !to || !keeps(actor, from.campusId) || !keeps(actor, to.campusId))
      return err({ kind: "WorkPlanUnknown" });
    if (!mayFollow(from, to)) return err({ kind: "NotTheNextPlan" });
    const open = (await items.ofPlan(from)).filter(({ state }) => state === "OPEN");
    if (open.length === 0) return ok({ id: to.id });
    const wrong = from.state === "ADOPTED" ? (to.state === "CLOSED" ? to : null) : from;
    if (wrong)
      return err({ kind: "WorkPlanStateWrong", state: workPlanStages.states[wrong.state] });
    if ((await items.ofPlan(to)).length + open.length > mostItems)
      return err({ kind: "WorkPlanFull", most: mostItems });
    const overrides = await policies.all(unionId);
    for (const item of open) {
      const task = taskFor(to, taskCarriedTo(to, from, item, dueOn));
      if (!task.ok) return task;
      const continued = await items.add(to, task.value, item.id);
      await items.save({ ...item, state: "CARRIED_OVER", carriedToId: continued.id });
      await deadlines.cancel(workPlanItemDue, { unionId, subject: item.id });
      await steps.pass(workPlanItemStages, actor, {
        ...{ unionId, subject: item.id, subjectName: itemNameOf(from, item), opinion: null },
        ...{ campusId: from.campusId, step: "carryOver", from: "OPEN", to: "CARRIED_OVER" },
        parties: { OWNER: persons(item.ownerId) },
      });
      if (to.state === "ADOPTED")
        await watchWorkPlanItem(deadlines, to, continued, today, overrides);
    }
    return ok({ id: to.id });
  };
