import { type Actor, err, ok, type Result } from "@union/kernel";
import { canSeeWorkPlan } from "./can-see-work-plan.js";
import type { WorkPlan } from "./work-plan.js";
import type { WorkPlanItem } from "./work-plan-item.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";

export type WorkPlanItemUnknown = { readonly kind: "WorkPlanItemUnknown" };
export type ItemInPlan = { readonly plan: WorkPlan; readonly item: WorkPlanItem };

/** An item with its plan, both held; unknown to those who may see neither the plan nor, once it is adopted, an item of their own. */
export async function findWorkPlanItem(
  { plans, items }: Pick<WorkPlanNeeds, "plans" | "items">,
  actor: Actor,
  id: string,
): Promise<Result<ItemInPlan, WorkPlanItemUnknown>> {
  const { unionId, memberId } = actor;
  const planId = await items.planIdOf(unionId, id);
  const plan = planId === null ? null : await plans.find(unionId, planId);
  const item = plan && (await items.find(unionId, id));
  if (!plan || !item) return err({ kind: "WorkPlanItemUnknown" });
  const isOwn = plan.state !== "DRAFT" && memberId !== null && item.ownerId === memberId;
  return isOwn || canSeeWorkPlan(actor, plan)
    ? ok({ plan, item })
    : err({ kind: "WorkPlanItemUnknown" });
}
