import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const source = cite.practice("工作计划的督办由工会自定", "Set by the union for its work plans");

/** Work plans: when an item's last day is brought to mind (domain 2.14, inventory ORG-16). */
export const workPlanKeys = {
  "workPlan.remindDays": policy(
    "2.14",
    "计划事项到期前提醒的天数",
    "Days before an item of a work plan is due at which its owner is reminded",
    whole("days", 1, 90),
    7,
    source,
  ),
  "workPlan.escalateDays": policy(
    "2.14",
    "计划事项逾期后提醒主席的天数",
    "Days after an item of a work plan was due at which the chair is told",
    whole("days", 1, 90),
    7,
    source,
  ),
};
