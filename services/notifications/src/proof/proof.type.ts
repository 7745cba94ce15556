import { fromSqlInstant } from "@union/persistence";
import { connectionType, DateTimeScalar, type KnownEntity, knownEntity } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { DeliveryState } from "../delivery/index.js";
import { type Channel, ChannelEnum } from "../topic/index.js";
import type { OwnProof, ProofRecord } from "./proof.reader.js";

const MemberType = knownEntity("Member");

const StateEnum: Record<DeliveryState, DeliveryState> = {
  QUEUED: "QUEUED",
  SENDING: "SENDING",
  SENT: "SENT",
  SUPPRESSED: "SUPPRESSED",
  FAILED: "FAILED",
};
registerEnumType(StateEnum, {
  name: "NoticeDeliveryState",
  description: "How a notice stands with one person on one channel (送达状态).",
  valuesConfig: {
    QUEUED: { description: "It waits, e.g. for the end of quiet hours (待发)." },
    SENDING: { description: "It is on its way (发送中)." },
    SENT: { description: "It was told (已发)." },
    SUPPRESSED: { description: "Not told, for a reason that was right (未发送)." },
    FAILED: { description: "Not told although it should have been (失败)." },
  },
});

const instant = (text: string | null): Date | null => (text === null ? null : fromSqlInstant(text));

@ObjectType("NoticeDelivery", {
  description: "What became of a notice with one person on one channel (送达记录).",
})
export class NoticeDeliveryType {
  @Field(() => ID, { description: "Whom it is for: a person, or an account without one (收件人)." })
  recipientId!: string;
  @Field(() => MemberType, {
    nullable: true,
    description: "The person, as far as the reader may see him (收件人).",
  })
  recipient!: KnownEntity | null;
  @Field(() => ChannelEnum, { description: "The channel (渠道)." }) channel!: Channel;
  @Field(() => StateEnum, { description: "How it stands (状态)." }) state!: DeliveryState;
  @Field(() => String, {
    nullable: true,
    description: "Why it was not told, or not yet, as a code (原因).",
  })
  reason!: string | null;
  @Field(() => DateTimeScalar, { description: "When it was decided what becomes of it." })
  decidedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it may go out, or might." })
  dueAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was told (发送时间)." })
  sentAt!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was read; the inbox alone knows (阅读时间).",
  })
  readAt!: Date | null;
  @Field(() => Int, { description: "Attempts that met no answer (重试次数)." }) attempts!: number;
  @Field(() => String, { nullable: true, description: "Who took it to the person (服务商)." })
  provider!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What the provider calls it, to ask him about it (回执号).",
  })
  providerId!: string | null;

  static of = ({ memberId, ...row }: ProofRecord): NoticeDeliveryType =>
    Object.assign(new NoticeDeliveryType(), {
      ...row,
      recipient: memberId && MemberType.of(memberId),
      decidedAt: fromSqlInstant(row.decidedAt),
      dueAt: instant(row.dueAt),
      sentAt: instant(row.sentAt),
      readAt: instant(row.readAt),
    });
}
export const NoticeDeliveryConnection = connectionType("NoticeDelivery", NoticeDeliveryType);

@InputType({ description: "Which deliveries of a notice (筛选)." })
export class NoticeDeliveryFilterInput {
  @Field(() => ChannelEnum, { nullable: true, description: "Only this channel (渠道)." })
  channel!: Channel | null | undefined;
  @Field(() => StateEnum, { nullable: true, description: "Only this state (状态)." })
  state!: DeliveryState | null | undefined;
}

@ObjectType("InboxNoticeChannel", { description: "How a notice came to its reader (送达方式)." })
export class InboxNoticeChannelType {
  @Field(() => ChannelEnum, { description: "The channel (渠道)." }) channel!: Channel;
  @Field(() => StateEnum, { description: "How it stands (状态)." }) state!: DeliveryState;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was told (发送时间)." })
  sentAt!: Date | null;

  static of = ({ channel, state, sentAt }: OwnProof): InboxNoticeChannelType =>
    Object.assign(new InboxNoticeChannelType(), { channel, state, sentAt: instant(sentAt) });
}
