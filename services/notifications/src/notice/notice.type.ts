import { fromSqlInstant } from "@union/persistence";
import { connectionType, DateTimeScalar, LocalDateScalar, type Locale } from "@union/subgraph";
import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { type Channel, ChannelEnum, TopicEnum, type TopicName } from "../topic/index.js";
import type { NoticeRecord } from "./notice.reader.js";

@ObjectType("Suppression", { description: "Persons not told for a good reason (未发送)." })
export class SuppressionType {
  @Field(() => String, {
    description: "SWITCHED_OFF 本人关闭, NO_ADDRESS 未留联系方式, NOT_SET_UP 渠道已停用.",
  })
  reason!: string;
  @Field(() => Int, { description: "Persons (人数)." }) persons!: number;
}

@ObjectType("ChannelBalance", {
  description:
    "How a notice stands on one channel, in persons (渠道对账): expected = sent + waiting + suppressed + failed.",
})
export class ChannelBalanceType {
  @Field(() => ChannelEnum, { description: "The channel (渠道)." }) channel!: Channel;
  @Field(() => Int, { description: "Persons it is for (应达)." }) expected!: number;
  @Field(() => Int, { description: "Persons told (已发)." }) sent!: number;
  @Field(() => Int, {
    description: "Persons for whom it waits, e.g. for the end of quiet hours (待发).",
  })
  waiting!: number;
  @Field(() => Int, { description: "Persons it did not reach (失败)." }) failed!: number;
  @Field(() => [SuppressionType], { description: "Persons not told, by reason (未发送)." })
  suppressed!: SuppressionType[];
  @Field(() => Boolean, { description: "Whether nobody is missing (是否对平)." })
  isBalanced!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType("Notice", { description: "One thing told to everyone concerned (通知)." })
export class NoticeType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => TopicEnum, { description: "What it is about (类别)." }) topic!: TopicName;
  @Field(() => String, { description: "Its title (标题)." }) title!: string;
  @Field(() => String, { description: "The trace of the request it all began with." })
  traceId!: string;
  @Field(() => DateTimeScalar, { description: "When it was opened (发起时间)." }) openedAt!: Date;
  @Field(() => LocalDateScalar, { description: "The day it is told for (日期)." }) on!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      "Persons of the whole union it is for (应达人数); null while they are being counted.",
  })
  expected!: number | null;
  @Field(() => Int, {
    description: "Persons of the whole union of whom it is decided (已处理人数).",
  })
  reached!: number;

  static of =
    (locale: Locale) =>
    (row: NoticeRecord): NoticeType =>
      Object.assign(new NoticeType(), {
        ...row,
        title: locale === "zh" ? row.titleZh : row.titleEn,
        openedAt: fromSqlInstant(row.openedAt),
      });
}
export const NoticeConnection = connectionType("Notice", NoticeType);

@InputType({ description: "Which notices to list (筛选)." })
export class NoticeFilterInput {
  @Field(() => LocalDateScalar, { nullable: true, description: "Only those of this day (日期)." })
  on!: string | null | undefined;
  @Field(() => TopicEnum, { nullable: true, description: "Only this topic (类别)." })
  topic!: TopicName | null | undefined;
}
