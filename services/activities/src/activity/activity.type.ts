import { connectionType, LocalDateScalar } from "@union/subgraph";
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Hosting } from "./activity.js";
import type { ActivityRecord } from "./activity.reader.js";

const HostingEnum: Record<Hosting, Hosting> = { INTERNAL: "INTERNAL", EXTERNAL: "EXTERNAL" };
registerEnumType(HostingEnum, {
  name: "ActivityHosting",
  description: "Who holds an activity (主办方).",
  valuesConfig: {
    INTERNAL: { description: "The union itself (院工会)." },
    EXTERNAL: { description: "Others, such as an upper union or a bureau (外部单位)." },
  },
});

@Directive('@key(fields: "id")')
@ObjectType("Activity", { description: "A finished activity of the whole union (文体活动)." })
export class ActivityType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its number in the register (编号)." }) no!: string;
  @Field(() => String, { description: "Its name (名称)." }) name!: string;
  @Field(() => String, { description: "Its category (类别), e.g. 文艺, 体育, 庆典, 技能竞赛." })
  category!: string;
  @Field(() => String, { nullable: true, description: "The festival it marked (节日)." })
  festival!: string | null;
  @Field(() => String, { description: "Who held it, as registered (主办)." }) organiser!: string;
  @Field(() => HostingEnum, { description: "Whether the union itself held it." })
  hosting!: Hosting;
  @Field(() => LocalDateScalar, { description: "Its first day (开始日期)." }) startedOn!: string;
  @Field(() => LocalDateScalar, { description: "Its last day (结束日期)." }) endedOn!: string;
  @Field(() => String, { nullable: true, description: "Where (地点)." }) place!: string | null;
  @Field(() => Int, { description: "Person-times (参加人次): who came twice counts twice." })
  participantTimes!: number;
  @Field(() => Int, {
    nullable: true,
    description: "Distinct persons (参加人数); null where they were not counted.",
  })
  participants!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Places and prizes won (名次奖项), several joined by 、.",
  })
  results!: string | null;
  static of = (row: ActivityRecord): ActivityType => Object.assign(new ActivityType(), row);
}
export const ActivityConnection = connectionType("Activity", ActivityType);

@InputType({ description: "Which activities to list (筛选)." })
export class ActivityFilterInput {
  @Field(() => Int, {
    nullable: true,
    description: "Only those that began in this calendar year (年度), 1950 to 2200.",
  })
  year!: number | null | undefined;
  @Field(() => HostingEnum, { nullable: true, description: "Only those held by these (主办方)." })
  hosting!: Hosting | null | undefined;
  @Field(() => String, { nullable: true, description: "Only this category (类别)." })
  category!: string | null | undefined;
}
