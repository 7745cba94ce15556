import type { ChannelName } from "./channel.js";
import type { ChannelsConfig } from "./config/channels-config.js";

/** The names of the channels that `openChannels` would open for a configuration, in its order; nothing is opened. */
export function channelNames({
  email,
  sms,
  wecom,
  dingtalk,
  feishu,
  webhooks,
}: ChannelsConfig): ChannelName[] {
  const isSetUp: Readonly<Record<ChannelName, boolean>> = {
    EMAIL: email !== null,
    SMS: sms !== null,
    WECOM: wecom.app !== null || wecom.robotUrl !== null,
    DINGTALK: dingtalk.app !== null || dingtalk.robot !== null,
    FEISHU: feishu.app !== null || feishu.robot !== null,
    WEBHOOK: webhooks.length > 0,
  };
  return (Object.keys(isSetUp) as ChannelName[]).filter((name) => isSetUp[name]);
}
