import { Field, Int, ObjectType } from "type-graphql";
import type { UnionFunction } from "./union-function.js";
import { UnionFunctionEnum } from "./work-plan-enums.type.js";

@ObjectType("Ratio", {
  description: "An exact number as a fraction in lowest terms (分数): num by den.",
})
export class RatioType {
  @Field(() => Int, { description: "Above the line (分子)." }) num!: number;
  @Field(() => Int, { description: "Below the line (分母)." }) den!: number;
}

@ObjectType("WorkPlanTally", { description: "Items of a plan by their states (事项统计)." })
export class WorkPlanTallyType {
  @Field(() => UnionFunctionEnum, {
    nullable: true,
    description: "Of which function; null for all of them.",
  })
  function!: UnionFunction | null;
  @Field(() => Int, { description: "All items." }) total!: number;
  @Field(() => Int, { description: "Open (进行中)." }) open!: number;
  @Field(() => Int, { description: "Done (已完成)." }) done!: number;
  @Field(() => Int, { description: "Dropped (已取消)." }) dropped!: number;
  @Field(() => Int, { description: "Carried over into a later plan (已结转)." })
  carriedOver!: number;
  @Field(() => Int, { description: "Open after their last day (逾期)." }) late!: number;
  @Field(() => RatioType, {
    nullable: true,
    description: "Done items in percent of all but the dropped ones, exactly (完成百分比).",
  })
  percent!: RatioType | null;
}

@ObjectType("WorkPlanProgress", {
  description: "How a plan stands today, by the items that the reader sees (进度).",
})
export class WorkPlanProgressType {
  @Field(() => WorkPlanTallyType, { description: "All items." }) whole!: WorkPlanTallyType;
  @Field(() => [WorkPlanTallyType], { description: "By each of the four functions." })
  byFunction!: readonly WorkPlanTallyType[];
}
