/** The ways by which a notice reaches a person; the inbox is always there, the others as far as they are set up. */
export const channels = ["IN_APP", "EMAIL", "SMS", "WECOM", "DINGTALK", "FEISHU"] as const;
export type Channel = (typeof channels)[number];
export type OutsideChannel = Exclude<Channel, "IN_APP">;
