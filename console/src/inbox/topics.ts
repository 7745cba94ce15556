import type { NoticeChannel, NoticeTopic } from "../graph/schema.generated.js";

/** What notices are about, in the order in which people look for them. */
export const topics = [
  "MATTERS",
  "DEADLINES",
  "ANNOUNCEMENTS",
  "CONGRESS",
  "ELECTIONS",
  "MEMBERSHIP",
  "GRANTS",
  "REGISTERS",
  "POLICY",
  "GREETINGS",
  "AUDIT",
  "OPERATIONS",
] as const satisfies readonly NoticeTopic[];

/** The ways by which a notice comes; the inbox is the first. */
export const channels = [
  "IN_APP",
  "EMAIL",
  "SMS",
  "WECOM",
  "DINGTALK",
  "FEISHU",
] as const satisfies readonly NoticeChannel[];
