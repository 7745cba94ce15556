import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { UnionFunction } from "./union-function.js";
import { UnionFunctionEnum, WorkPlanItemStepEnum } from "./work-plan-enums.type.js";
import type { WorkPlanItemStep } from "./work-plan-item.stages.js";
import { WorkPlanItemType } from "./work-plan-item.type.js";

@InputType({ description: "An item to add to a plan (增加计划事项)." })
export class AddWorkPlanItemInput {
  @Field(() => ID, { description: "The plan." }) planId!: string;
  @Field(() => String, { description: "What is to be done, 1 to 200 characters." }) title!: string;
  @Field(() => UnionFunctionEnum, { description: "Which of the four functions it serves." })
  function!: UnionFunction;
  @Field(() => ID, { description: "The person who answers for it (负责人)." }) ownerId!: string;
  @Field(() => LocalDateScalar, { description: "Its last day, within the plan's period." })
  dueOn!: LocalDate;
  @Field(() => ID, {
    nullable: true,
    description: "The item of the year's plan that it serves (对应年度事项).",
  })
  servesId!: string | null | undefined;
}

@InputType({ description: "What changes of an open item; what is absent stays (变更计划事项)." })
export class ChangeWorkPlanItemInput {
  @Field(() => ID, { description: "The item." }) id!: string;
  @Field(() => Int, { description: "The version that was read; a newer one is not overwritten." })
  version!: number;
  @Field(() => String, {
    nullable: true,
    description: "Why; needed once the plan is adopted (变更理由).",
  })
  reason!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "What is to be done." })
  title!: string | null | undefined;
  @Field(() => UnionFunctionEnum, { nullable: true, description: "Its function." })
  function!: UnionFunction | null | undefined;
  @Field(() => ID, { nullable: true, description: "Who answers for it." })
  ownerId!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Its last day." })
  dueOn!: LocalDate | null | undefined;
  @Field(() => ID, {
    nullable: true,
    description: "The item of the year's plan that it serves; null takes it off.",
  })
  servesId!: string | null | undefined;
}

@InputType({ description: "A step on an item of a work plan (办理计划事项)." })
export class TakeWorkPlanItemStepInput {
  @Field(() => ID, { description: "The item." }) id!: string;
  @Field(() => WorkPlanItemStepEnum, { description: "The step." }) step!: WorkPlanItemStep;
  @Field(() => String, { nullable: true, description: "To drop it: the reason (理由)." })
  opinion!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "Done: what came of it (完成情况)." })
  result!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Done: when; today if absent." })
  doneOn!: LocalDate | null | undefined;
  @Field(() => String, { nullable: true, description: "Done: what shows it (佐证)." })
  evidence!: string | null | undefined;
}

const answers = (name: string) =>
  resultOf(name, WorkPlanItemType, "The item as it stands now, or why not.");
export const AddWorkPlanItemResult = answers("AddWorkPlanItemResult");
export const ChangeWorkPlanItemResult = answers("ChangeWorkPlanItemResult");
export const TakeWorkPlanItemStepResult = answers("TakeWorkPlanItemStepResult");
