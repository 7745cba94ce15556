import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import { canSeeWorkPlan } from "./can-see-work-plan.js";
import type { WorkPlan } from "./work-plan.js";
import {
  type ItemServesUnknown,
  mayServe,
  type TaskRefusal,
  taskFor,
  type WorkPlanTask,
} from "./work-plan-item.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";

export type ItemOwnerUnknown = { readonly kind: "ItemOwnerUnknown" };
export type CheckTaskRefusal = TaskRefusal | ItemOwnerUnknown | ItemServesUnknown;

/** A task that may stand in a plan: its owner is one of the actor's people who works here today, and what it serves is the year's. */
export async function checkTask(
  { members, items, today }: Pick<WorkPlanNeeds, "members" | "items" | "today">,
  actor: Actor,
  plan: WorkPlan,
  asked: WorkPlanTask,
): Promise<Result<WorkPlanTask, CheckTaskRefusal>> {
  const task = taskFor(plan, asked);
  if (!task.ok) return task;
  const { ownerId, servesId } = asked;
  const scope = scopeOf(actor, "people.write");
  const [owner] = scope ? await members.byIds(scope, today, [ownerId]) : [];
  if (!owner) return err({ kind: "ItemOwnerUnknown" });
  if (servesId !== null) {
    const served = await items.planServed(actor.unionId, servesId);
    if (!served || !canSeeWorkPlan(actor, served) || !mayServe(plan, served))
      return err({ kind: "ItemServesUnknown" });
  }
  return ok(task.value);
}
