import { DateTimeScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import {
  type Channel,
  ChannelEnum,
  TopicEnum,
  type TopicName,
  type Usual,
} from "../topic/index.js";

const UsualEnum: Record<Usual, Usual> = { ON: "ON", OFF: "OFF", LOCKED: "LOCKED", NEVER: "NEVER" };
registerEnumType(UsualEnum, {
  name: "NoticeUsual",
  description: "What a channel does for a topic unless the person says otherwise (默认).",
  valuesConfig: {
    ON: { description: "Sent; may be switched off (默认开启)." },
    OFF: { description: "Not sent; may be switched on (默认关闭)." },
    LOCKED: {
      description:
        "Always sent: the law asks for it, or it lies in the inbox in any case (不可关闭).",
    },
    NEVER: { description: "Never sent this way (不适用)." },
  },
});

@ObjectType("NoticePreference", { description: "One topic on one channel (通知偏好)." })
export class NoticePreferenceType {
  @Field(() => TopicEnum, { description: "The topic (类别)." }) topic!: TopicName;
  @Field(() => ChannelEnum, { description: "The channel (渠道)." }) channel!: Channel;
  @Field(() => UsualEnum, { description: "What is usual." }) usual!: Usual;
  @Field(() => Boolean, { description: "Whether it is sent to the reader this way (是否接收)." })
  isOn!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "Why it cannot be changed; null where it can.",
  })
  locked!: string | null;
}

@ObjectType("RestWindow", {
  description: "A rest in which nothing is sent outside the inbox (休息时段).",
})
export class RestWindowType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => DateTimeScalar, { description: "From when (开始)." }) from!: Date;
  @Field(() => DateTimeScalar, { description: "Until when (结束)." }) to!: Date;
}

@ObjectType("NoticePreferences", { description: "How the reader wants to be told (通知设置)." })
export class NoticePreferencesType {
  @Field(() => [NoticePreferenceType], { description: "Every topic on every channel." })
  topics!: NoticePreferenceType[];
  @Field(() => [RestWindowType], { description: "Rests that are not over yet." })
  rests!: RestWindowType[];
}

@InputType({ description: "A choice of one's own (通知偏好)." })
export class ChoosePreferenceInput {
  @Field(() => TopicEnum, { description: "The topic." }) topic!: TopicName;
  @Field(() => ChannelEnum, { description: "The channel." }) channel!: Channel;
  @Field(() => Boolean, { description: "Whether to be told this way." }) isOn!: boolean;
}

export const NoticePreferencesResult = resultOf(
  "NoticePreferencesResult",
  NoticePreferencesType,
  "The preferences afterwards, or why not.",
);
