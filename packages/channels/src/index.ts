export {
  type Granted,
  type ProviderBudget,
  providerBudget,
  type RedisScripts,
} from "./budget/provider-budget.js";
export { providerFor } from "./budget/provider-for.js";
export { type Limit, type Provider, providerRates, type Rate } from "./budget/provider-rates.js";
export type { Channel, ChannelName, Sent } from "./channel.js";
export { channelNames } from "./channel-names.js";
export { type ChannelsConfig, channelsConfig } from "./config/channels-config.js";
export type { Environment } from "./config/env-reader.js";
export { type MailboxNotAscii, mailAddress } from "./email/mail-address.js";
export { groupAddress } from "./group-address.js";
export { type ChannelOptions, openChannels } from "./open-channels.js";
export type { Outgoing, OutgoingEvent } from "./outgoing.js";
export type { SendFailure } from "./send-failure.js";
