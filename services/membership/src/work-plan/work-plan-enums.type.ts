import { registerEnumType } from "type-graphql";
import type { UnionFunction } from "./union-function.js";
import type { WorkPlanState } from "./work-plan.js";
import type { WorkPlanStep } from "./work-plan.stages.js";
import type { WorkPlanItemState } from "./work-plan-item.js";
import type { WorkPlanItemStep } from "./work-plan-item.stages.js";
import type { WorkPlanPeriodKind } from "./work-plan-period.js";

/** Publishes a choice under its glossary word. */
function published<T extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: T,
): T {
  registerEnumType(values, { name, description });
  return values;
}

export const UnionFunctionEnum = published(
  "UnionFunction",
  "The union's four social functions (四项社会职能): protect 维护, build 建设, participate 参与, educate 教育.",
  {
    PROTECT: "PROTECT",
    BUILD: "BUILD",
    PARTICIPATE: "PARTICIPATE",
    EDUCATE: "EDUCATE",
  } as const satisfies Record<UnionFunction, UnionFunction>,
);

export const WorkPlanPeriodKindEnum = published(
  "WorkPlanPeriodKind",
  "How long a work plan reaches: year 年度, half-year 半年, month 月.",
  { YEAR: "YEAR", HALF_YEAR: "HALF_YEAR", MONTH: "MONTH" } as const satisfies Record<
    WorkPlanPeriodKind,
    WorkPlanPeriodKind
  >,
);

export const WorkPlanStateEnum = published(
  "WorkPlanState",
  "Where a work plan stands: draft 草案, adopted 已通过, closed 已总结.",
  { DRAFT: "DRAFT", ADOPTED: "ADOPTED", CLOSED: "CLOSED" } as const satisfies Record<
    WorkPlanState,
    WorkPlanState
  >,
);

export const WorkPlanItemStateEnum = published(
  "WorkPlanItemState",
  "Where an item stands: open 进行中, done 已完成, dropped 已取消, carried over 已结转.",
  {
    OPEN: "OPEN",
    DONE: "DONE",
    DROPPED: "DROPPED",
    CARRIED_OVER: "CARRIED_OVER",
  } as const satisfies Record<WorkPlanItemState, WorkPlanItemState>,
);

export const WorkPlanStepEnum = published(
  "WorkPlanStep",
  "A step on a work plan: adopt 通过, close 总结.",
  { ADOPT: "adopt", CLOSE: "close" } as const satisfies Record<string, WorkPlanStep>,
);

export const WorkPlanItemStepEnum = published(
  "WorkPlanItemStep",
  "A step on an item: its owner reports it as done 报告完成, an officer records it as done 登记完成, an officer drops it 取消.",
  {
    FINISH: "finish",
    RECORD_DONE: "recordDone",
    DROP: "drop",
  } as const satisfies Record<string, WorkPlanItemStep>,
);
