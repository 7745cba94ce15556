import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { WorkPlanState } from "./work-plan.js";
import type { WorkPlanStep } from "./work-plan.stages.js";
import { WorkPlanType } from "./work-plan.type.js";
import {
  WorkPlanPeriodKindEnum,
  WorkPlanStateEnum,
  WorkPlanStepEnum,
} from "./work-plan-enums.type.js";
import type { WorkPlanPeriodKind } from "./work-plan-period.js";

@InputType({ description: "Which work plans (筛选)." })
export class WorkPlanFilterInput {
  @Field(() => Int, { nullable: true, description: "Only of this year." })
  year!: number | null | undefined;
  @Field(() => WorkPlanPeriodKindEnum, { nullable: true, description: "Only of this length." })
  periodKind!: WorkPlanPeriodKind | null | undefined;
  @Field(() => ID, { nullable: true, description: "Only of this campus." })
  campusId!: string | null | undefined;
  @Field(() => WorkPlanStateEnum, { nullable: true, description: "Only in this state." })
  state!: WorkPlanState | null | undefined;
}

@InputType({ description: "A work plan to open (新建工作计划)." })
export class OpenWorkPlanInput {
  @Field(() => WorkPlanPeriodKindEnum, { description: "How long it reaches." })
  periodKind!: WorkPlanPeriodKind;
  @Field(() => Int, { description: "Its year." }) year!: number;
  @Field(() => Int, {
    nullable: true,
    description: "The half (1, 2) or month (1 to 12); absent for a year.",
  })
  part!: number | null | undefined;
  @Field(() => ID, { nullable: true, description: "Of which campus; the whole union if absent." })
  campusId!: string | null | undefined;
}

@InputType({ description: "A step on a work plan (办理工作计划)." })
export class TakeWorkPlanStepInput {
  @Field(() => ID, { description: "The plan." }) id!: string;
  @Field(() => WorkPlanStepEnum, { description: "The step." }) step!: WorkPlanStep;
  @Field(() => String, { nullable: true, description: "An opinion (意见)." })
  opinion!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "To adopt: by which document or meeting." })
  document!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "To adopt: who decided (决定机构)." })
  decidedBy!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "To adopt: the day." })
  decidedOn!: LocalDate | null | undefined;
  @Field(() => String, {
    nullable: true,
    description: "To close: what came of the plan, at most 2000 characters (工作总结).",
  })
  summary!: string | null | undefined;
}

@InputType({ description: "What is open of one plan goes on in a later one (结转)." })
export class CarryOverWorkPlanItemsInput {
  @Field(() => ID, { description: "The plan whose open items are carried over." })
  fromPlanId!: string;
  @Field(() => ID, { description: "The later plan of the same place." }) toPlanId!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Their new last day; the last day of the later plan if absent.",
  })
  dueOn!: LocalDate | null | undefined;
}

const answers = (name: string) =>
  resultOf(name, WorkPlanType, "The plan as it stands now, or why not.");
export const OpenWorkPlanResult = answers("OpenWorkPlanResult");
export const TakeWorkPlanStepResult = answers("TakeWorkPlanStepResult");
export const CarryOverWorkPlanItemsResult = answers("CarryOverWorkPlanItemsResult");
