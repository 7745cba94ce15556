import { type Actor, err, ok, type Result } from "@union/kernel";
import { keeps } from "./work-plan.stages.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";
import {
  daysOfPeriod,
  type WorkPlanPartWrong,
  type WorkPlanPeriod,
  type WorkPlanYearWrong,
} from "./work-plan-period.js";

export type WorkPlanCampusUnknown = { readonly kind: "WorkPlanCampusUnknown" };
export type WorkPlanExists = { readonly kind: "WorkPlanExists" };
export type OpenWorkPlanInput = WorkPlanPeriod & { readonly campusId: string | null };
export type OpenWorkPlanRefusal =
  | WorkPlanCampusUnknown
  | WorkPlanExists
  | WorkPlanYearWrong
  | WorkPlanPartWrong;

/** ORG-16 opens the draft of a plan of the union or a campus for a period; a place has one for each. */
export const openWorkPlan =
  ({ plans, organisation }: Pick<WorkPlanNeeds, "plans" | "organisation">) =>
  async (
    actor: Actor,
    { campusId, ...period }: OpenWorkPlanInput,
  ): Promise<Result<{ id: string }, OpenWorkPlanRefusal>> => {
    const days = daysOfPeriod(period);
    if (!days.ok) return days;
    const isKnown = campusId === null || (await organisation.hasNode(actor, "campus", [campusId]));
    if (!keeps(actor, campusId) || !isKnown) return err({ kind: "WorkPlanCampusUnknown" });
    const id = await plans.add(actor.unionId, campusId, period, days.value);
    return id === null ? err({ kind: "WorkPlanExists" }) : ok({ id });
  };
