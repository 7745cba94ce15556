import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { UnionFunction } from "./union-function.js";
import type { WorkPlanItemRow } from "./work-plan.reader.js";
import { UnionFunctionEnum, WorkPlanItemStateEnum } from "./work-plan-enums.type.js";
import { isLate, type WorkPlanItemState } from "./work-plan-item.js";

@ObjectType("WorkPlanItem", { description: "One thing that a work plan wants done (计划事项)." })
export class WorkPlanItemType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "What is to be done (事项)." }) title!: string;
  @Field(() => UnionFunctionEnum, { description: "Which of the four functions it serves (职能)." })
  function!: UnionFunction;
  @Field(() => LocalDateScalar, { description: "Its last day (完成期限)." }) dueOn!: LocalDate;
  @Field(() => WorkPlanItemStateEnum, { description: "Where it stands (状态)." })
  state!: WorkPlanItemState;
  @Field(() => Boolean, { description: "Open after its last day (逾期)." }) isLate!: boolean;
  @Field(() => String, { nullable: true, description: "What came of it (完成情况)." })
  result!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was done (完成日期)." })
  doneOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "What shows it (佐证)." })
  evidence!: string | null;
  @Field(() => Int, { description: "Its version; changeWorkPlanItem asks for it." })
  version!: number;
  record!: WorkPlanItemRow;

  static of(record: WorkPlanItemRow, today: LocalDate): WorkPlanItemType {
    const { id, title, dueOn, state, result, doneOn, evidence, version } = record;
    return Object.assign(new WorkPlanItemType(), {
      ...{ id, title, function: record.function, dueOn, state, isLate: isLate(record, today) },
      ...{ result, doneOn, evidence, version, record },
    });
  }
}
