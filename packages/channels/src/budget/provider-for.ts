import type { ChannelName } from "../channel.js";
import { groupAddress } from "../group-address.js";
import type { Provider } from "./provider-rates.js";

const persons: Readonly<Record<ChannelName, Provider>> = {
  EMAIL: "smtp",
  SMS: "sms",
  WECOM: "wecom-app",
  DINGTALK: "dingtalk-app",
  FEISHU: "feishu-app",
  WEBHOOK: "webhook",
};
const groups: Partial<Readonly<Record<ChannelName, Provider>>> = {
  WECOM: "wecom-robot",
  DINGTALK: "dingtalk-robot",
  FEISHU: "feishu-robot",
};

/** Whose budget a message to this address takes from. */
export const providerFor = (channel: ChannelName, to: string): Provider =>
  (to === groupAddress ? groups[channel] : undefined) ?? persons[channel];
