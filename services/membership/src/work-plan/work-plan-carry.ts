import type { LocalDate } from "@union/kernel";
import type { WorkPlan } from "./work-plan.js";
import type { WorkPlanItem, WorkPlanTask } from "./work-plan-item.js";

export type NotTheNextPlan = { readonly kind: "NotTheNextPlan" };

/** Whether what is open of one plan may go on in the other: of the same place, begun later and ended later. */
export const mayFollow = (from: WorkPlan, to: WorkPlan): boolean =>
  from.campusId === to.campusId && from.startsOn < to.startsOn && from.endsOn < to.endsOn;

/** An item as it goes on in a later plan; it keeps serving its year's item while the year is the same. */
export const taskCarriedTo = (
  to: WorkPlan,
  from: WorkPlan,
  { title, function: unionFunction, ownerId, servesId }: WorkPlanItem,
  dueOn: LocalDate | null,
): WorkPlanTask => ({
  ...{ title, function: unionFunction, ownerId, dueOn: dueOn ?? to.endsOn },
  servesId: to.year === from.year && to.periodKind !== "YEAR" ? servesId : null,
});
