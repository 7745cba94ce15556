import type { ChannelName } from "@union/channels";
import { DateTimeScalar } from "@union/subgraph";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

const ProviderChannelEnum: Record<ChannelName, ChannelName> = {
  EMAIL: "EMAIL",
  SMS: "SMS",
  WECOM: "WECOM",
  DINGTALK: "DINGTALK",
  FEISHU: "FEISHU",
  WEBHOOK: "WEBHOOK",
};
registerEnumType(ProviderChannelEnum, {
  name: "NoticeProviderChannel",
  description: "A way out of the house (外部渠道).",
  valuesConfig: {
    EMAIL: { description: "Mail (邮件)." },
    SMS: { description: "Text message (短信)." },
    WECOM: { description: "WeCom (企业微信)." },
    DINGTALK: { description: "DingTalk (钉钉)." },
    FEISHU: { description: "Feishu (飞书)." },
    WEBHOOK: { description: "Messages to other systems of the campus (系统间消息推送)." },
  },
});

@ObjectType("ProviderBudget", {
  description: "Messages that a provider still takes, of all unions together (发送额度).",
})
export class ProviderBudgetType {
  @Field(() => Int, { description: "Messages that may go now (剩余)." }) left!: number;
  @Field(() => Int, { description: "Messages that may go at once at most (上限)." })
  capacity!: number;
}

@ObjectType("NoticeProvider", {
  description: "How a way out of the house stands (渠道运行状况).",
})
export class NoticeProviderType {
  @Field(() => ProviderChannelEnum, { description: "The way (渠道)." }) channel!: ChannelName;
  @Field(() => String, { description: "Who takes the messages (服务商)." }) provider!: string;
  @Field(() => ProviderBudgetType, {
    nullable: true,
    description: "What may still go now; null where it cannot be read (发送额度).",
  })
  budget!: ProviderBudgetType | null;
  @Field(() => Int, { description: "Deliveries that wait, for whatever reason (待发)." })
  waiting!: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when the oldest of them waits (最早待发时间).",
  })
  waitingSince!: Date | null;
  @Field(() => Int, {
    description: "Deliveries given up within the last 24 hours, to be dealt with (近一日失败).",
  })
  failed!: number;
}
