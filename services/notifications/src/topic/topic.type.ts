import { registerEnumType } from "type-graphql";
import { channels } from "./channels.js";
import { topicNames, topics } from "./topics.js";

const enumOf = <Name extends string>(names: readonly Name[]): Record<Name, Name> =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

export const TopicEnum = enumOf(topicNames);
registerEnumType(TopicEnum, {
  name: "NoticeTopic",
  description: "What a notice is about (通知类别).",
  valuesConfig: Object.fromEntries(
    topicNames.map((name) => [
      name,
      { description: `${topics[name].name.en} (${topics[name].name.zh}).` },
    ]),
  ),
});

export const ChannelEnum = enumOf(channels);
registerEnumType(ChannelEnum, {
  name: "NoticeChannel",
  description: "The way a notice takes (通知渠道).",
  valuesConfig: {
    IN_APP: { description: "The inbox (站内消息)." },
    EMAIL: { description: "Mail (邮件)." },
    SMS: { description: "Text message (短信)." },
    WECOM: { description: "WeCom (企业微信)." },
    DINGTALK: { description: "DingTalk (钉钉)." },
    FEISHU: { description: "Feishu (飞书)." },
  },
});
