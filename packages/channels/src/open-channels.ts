import type { Channel, ChannelName } from "./channel.js";
import { chatChannel } from "./chat/chat-channel.js";
import type { ChannelsConfig } from "./config/channels-config.js";
import { dingtalkApp } from "./dingtalk/dingtalk-app.js";
import { dingtalkRobot } from "./dingtalk/dingtalk-robot.js";
import { emailChannel } from "./email/email-channel.js";
import { feishuApp } from "./feishu/feishu-app.js";
import { feishuRobot } from "./feishu/feishu-robot.js";
import type { Http } from "./http/http.js";
import { openHttp } from "./http/open-http.js";
import type { Sender } from "./sender.js";
import { smsChannel } from "./sms/sms-channel.js";
import { webhookChannel } from "./webhook/webhook-channel.js";
import { wecomApp } from "./wecom/wecom-app.js";
import { wecomRobot } from "./wecom/wecom-robot.js";

export type ChannelOptions = {
  /** For one attempt, in milliseconds; 10 s unless told. */
  readonly timeoutMs?: number;
  /** The time in milliseconds; the system's unless told. */
  readonly now?: () => number;
};

/** The channels that the configuration knows. Nothing is sent, and no connection made, before the first message. */
export function openChannels(
  { email, sms, wecom, dingtalk, feishu, webhooks }: ChannelsConfig,
  { timeoutMs = 10_000, now = Date.now }: ChannelOptions = {},
): Map<ChannelName, Channel> {
  const http = () => openHttp({ timeoutMs });
  const chat = (name: ChannelName, parts: (http: Http) => Parts): Channel[] => {
    const own = http();
    const { app, robot } = parts(own);
    return app || robot ? [chatChannel(name, { app, robot }, own)] : [];
  };
  const channels = [
    ...(email ? [emailChannel(email, timeoutMs)] : []),
    ...(sms ? [smsChannel(sms, http(), now)] : []),
    ...chat("WECOM", (own) => ({
      app: wecom.app && wecomApp(wecom.app, own, now),
      robot: wecom.robotUrl === null ? null : wecomRobot(wecom.robotUrl, own),
    })),
    ...chat("DINGTALK", (own) => ({
      app: dingtalk.app && dingtalkApp(dingtalk.app, own, now),
      robot: dingtalk.robot && dingtalkRobot(dingtalk.robot, own, now),
    })),
    ...chat("FEISHU", (own) => ({
      app: feishu.app && feishuApp(feishu.app, own, now),
      robot: feishu.robot && feishuRobot(feishu.robot, own, now),
    })),
    ...(webhooks.length > 0 ? [webhookChannel(webhooks, timeoutMs, now)] : []),
  ];
  return new Map(channels.map((channel) => [channel.name, channel]));
}

type Parts = { readonly app: Sender | null; readonly robot: Sender | null };
