import { type Actor, covers, isWide, type Permission, scopeOf } from "@union/kernel";
import type { TakenStep } from "@union/stages";
import type { Campaign } from "./campaign.js";

/** The campaign as its stages see it: of its place, the subjects' own, so that nobody approves what evaluates himself. */
export const matterOfCampaign = (
  { state, campusId }: Pick<Campaign, "state" | "campusId">,
  owners: readonly string[],
  taken: readonly TakenStep[],
) => ({ state, campusId, departmentId: null, owners, taken });

/** Whether somebody sees a campaign: one of the whole union all who read evaluations, one of a campus those of that campus. */
export function seesCampaign(actor: Actor, { campusId }: Pick<Campaign, "campusId">): boolean {
  const scope = scopeOf(actor, "evaluations.read");
  if (scope === null) return false;
  return campusId === null ? scope.reach.length > 0 : covers(scope, campusId);
}

/** Whether somebody may do something at a place; without a campus that is the whole union. */
export function may(
  actor: Actor,
  permission: Permission,
  campusId: string | null,
  departmentId: string | null = null,
): boolean {
  const scope = scopeOf(actor, permission);
  if (scope === null) return false;
  return campusId === null ? isWide(scope) : covers(scope, campusId, departmentId);
}
