import { type Deadlines, holdersOf, persons } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import type { PolicyOverride } from "@union/policy";
import type { WorkPlan } from "./work-plan.js";
import type { WorkPlanItem } from "./work-plan-item.js";
import { workPlanItemDue } from "./work-plan-item-due.js";
import { nameOfPeriod } from "./work-plan-period.js";

/** How people call an item: its plan and its title. */
export const itemNameOf = (plan: WorkPlan, { title }: Pick<WorkPlanItem, "title">): string =>
  `${nameOfPeriod(plan).zh} · ${title}`;

/** Starts the clock of an item from today on; one that runs already is ended first. */
export async function watchWorkPlanItem(
  deadlines: Pick<Deadlines, "start" | "cancel">,
  plan: WorkPlan,
  item: WorkPlanItem,
  today: LocalDate,
  overrides: readonly PolicyOverride[],
): Promise<void> {
  const { unionId, id, ownerId, dueOn } = item;
  const { campusId } = plan;
  await deadlines.cancel(workPlanItemDue, { unionId, subject: id });
  await deadlines.start(workPlanItemDue, {
    ...{ unionId, subject: id, subjectName: itemNameOf(plan, item), campusId },
    ...{ startedOn: today, dueOn, overrides },
    ...{ responsible: persons(ownerId), deputy: holdersOf(["CHAIR"], campusId) },
  });
}
