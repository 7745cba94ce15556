import { fromSqlInstant } from "@union/persistence";
import { connectionType, DateTimeScalar, type Locale } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { TopicEnum, type TopicName } from "../topic/index.js";
import type { InboxRecord } from "./inbox.reader.js";

@ObjectType("InboxNotice", { description: "A notice in the reader's own inbox (站内消息)." })
export class InboxNoticeType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => TopicEnum, { description: "What it is about (类别)." }) topic!: TopicName;
  @Field(() => String, { description: "Its title in the reader's language (标题)." })
  title!: string;
  @Field(() => String, { description: "Its text in the reader's language (正文)." }) text!: string;
  @Field(() => DateTimeScalar, { description: "When it came (送达时间)." }) at!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was read (阅读时间)." })
  readAt!: Date | null;

  static of =
    (locale: Locale) =>
    (row: InboxRecord): InboxNoticeType =>
      Object.assign(new InboxNoticeType(), {
        id: row.id,
        topic: row.topic,
        title: locale === "zh" ? row.titleZh : row.titleEn,
        text: locale === "zh" ? row.textZh : row.textEn,
        at: fromSqlInstant(row.at),
        readAt: row.readAt && fromSqlInstant(row.readAt),
      });
}
export const InboxConnection = connectionType("InboxNotice", InboxNoticeType);

@InputType({ description: "Which notices of the inbox (筛选)." })
export class InboxFilterInput {
  @Field(() => Boolean, { nullable: true, description: "Only those not read yet (仅未读)." })
  unreadOnly!: boolean | null | undefined;
  @Field(() => TopicEnum, { nullable: true, description: "Only this topic (类别)." })
  topic!: TopicName | null | undefined;
}

@ObjectType("InboxState", { description: "How the reader's inbox stands (收件箱状态)." })
export class InboxStateType {
  @Field(() => Int, { description: "Notices not read yet (未读数)." }) unread!: number;
  @Field(() => Int, {
    nullable: true,
    description: "How many were marked as read just now; null where none were to be (标记数).",
  })
  marked!: number | null;
}
