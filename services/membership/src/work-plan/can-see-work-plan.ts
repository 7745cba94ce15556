import { type Actor, covers, scopeOf } from "@union/kernel";
import type { WorkPlan } from "./work-plan.js";
import { keeps } from "./work-plan.stages.js";

/**
 * Whether somebody sees a plan whole (2.15): whoever keeps the plans of its place sees drafts too; members see what was adopted for
 * the whole union or for a campus of theirs.
 */
export function canSeeWorkPlan(
  actor: Actor,
  { state, campusId }: Pick<WorkPlan, "state" | "campusId">,
): boolean {
  if (keeps(actor, campusId)) return true;
  const scope = scopeOf(actor, "workPlans.read");
  if (scope === null || state === "DRAFT") return false;
  return campusId === null ? scope.reach.length > 0 : covers(scope, campusId);
}
