import type { Sentence } from "@union/kernel";
import type { Channel } from "./channels.js";

/**
 * What a channel does for a topic unless the person says otherwise: ON and OFF may be changed by the person, LOCKED is
 * always sent, NEVER is never sent.
 */
export type Usual = "ON" | "OFF" | "LOCKED" | "NEVER";

type Topic = {
  readonly name: Sentence;
  readonly usual: Readonly<Record<Channel, Usual>>;
};

const personal = {
  IN_APP: "LOCKED",
  EMAIL: "ON",
  SMS: "OFF",
  WECOM: "ON",
  DINGTALK: "ON",
  FEISHU: "ON",
} as const;
const legal = {
  IN_APP: "LOCKED",
  EMAIL: "LOCKED",
  SMS: "LOCKED",
  WECOM: "LOCKED",
  DINGTALK: "LOCKED",
  FEISHU: "LOCKED",
} as const;
const kindly = { ...personal, IN_APP: "ON", SMS: "NEVER" } as const;

/**
 * The one table of topic and channel (domain 2.14). Legal topics cannot be switched off: whoever may vote or attend must
 * be told. A greeting costs no text message.
 */
export const topics = {
  REGISTERS: { name: { zh: "台账导入", en: "Registers" }, usual: { ...personal, SMS: "NEVER" } },
  GRANTS: { name: { zh: "授权与职责", en: "Roles and duties" }, usual: personal },
  MEMBERSHIP: { name: { zh: "会籍", en: "Membership" }, usual: personal },
  POLICY: { name: { zh: "制度参数", en: "Policy" }, usual: { ...personal, SMS: "NEVER" } },
  MATTERS: { name: { zh: "办理进度", en: "Matters in hand" }, usual: personal },
  DEADLINES: { name: { zh: "期限提醒", en: "Deadlines" }, usual: personal },
  OPERATIONS: { name: { zh: "系统运行", en: "Operations" }, usual: personal },
  AUDIT: { name: { zh: "敏感操作审计", en: "Audit" }, usual: { ...personal, SMS: "NEVER" } },
  GREETINGS: { name: { zh: "生日与节日问候", en: "Greetings" }, usual: kindly },
  ANNOUNCEMENTS: { name: { zh: "工会公告", en: "Announcements" }, usual: personal },
  CONGRESS: { name: { zh: "职代会会议通知", en: "Congress notices" }, usual: legal },
  ELECTIONS: { name: { zh: "选举事项", en: "Elections" }, usual: legal },
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicName = keyof typeof topics;
export const topicNames = Object.keys(topics) as readonly TopicName[];

/** Whether the law asks that it be told by every channel; other topics are locked in the inbox alone. */
export const isLegal = (topic: TopicName): boolean => topics[topic].usual === legal;
export const usualOf = (topic: TopicName, channel: Channel): Usual => topics[topic].usual[channel];
