import type { LocalDate } from "@union/kernel";
import { connectionType, LocalDateScalar, type Locale, say } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { WorkPlan, WorkPlanState } from "./work-plan.js";
import { WorkPlanPeriodKindEnum, WorkPlanStateEnum } from "./work-plan-enums.type.js";
import { nameOfPeriod, type WorkPlanPeriodKind } from "./work-plan-period.js";

@ObjectType("WorkPlan", {
  description:
    "What the union or a campus of it wants to do in a year, half of one or a month (工作计划).",
})
export class WorkPlanType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "What it is called (名称)." }) name!: string;
  @Field(() => WorkPlanPeriodKindEnum, { description: "How long it reaches (计划种类)." })
  periodKind!: WorkPlanPeriodKind;
  @Field(() => Int, { description: "Its year (年度)." }) year!: number;
  @Field(() => Int, { description: "The half (1, 2) or month (1 to 12) of it; 0 is the year." })
  part!: number;
  @Field(() => LocalDateScalar, { description: "Its first day." }) startsOn!: LocalDate;
  @Field(() => LocalDateScalar, { description: "Its last day." }) endsOn!: LocalDate;
  @Field(() => WorkPlanStateEnum, { description: "Where it stands (状态)." })
  state!: WorkPlanState;
  @Field(() => String, { nullable: true, description: "By which document (文件或会议)." })
  document!: string | null;
  @Field(() => String, { nullable: true, description: "Who adopted it (决定机构)." })
  decidedBy!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was adopted (通过日期)." })
  decidedOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "What came of it (工作总结)." })
  summary!: string | null;
  record!: WorkPlan;

  static of(record: WorkPlan, locale: Locale): WorkPlanType {
    const { id, periodKind, year, part, startsOn, endsOn, state } = record;
    const { document, decidedBy, decidedOn, summary } = record;
    return Object.assign(new WorkPlanType(), {
      ...{ id, name: say(nameOfPeriod(record), locale), periodKind, year, part, startsOn, endsOn },
      ...{ state, document, decidedBy, decidedOn, summary, record },
    });
  }
}

export const WorkPlanConnection = connectionType("WorkPlan", WorkPlanType);
