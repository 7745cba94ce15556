import {
  type ChannelName,
  type ChannelsConfig,
  type ProviderBudget,
  providerBudget,
  providerFor,
  type RedisScripts,
} from "@union/channels";

/** Where the budgets of the providers stand in Redis. */
const prefix = "union";

/** The budget that messages on a channel take from: all processes share it. */
export function budgetOf(
  redis: RedisScripts,
  { rates }: Pick<ChannelsConfig, "rates">,
  channel: ChannelName,
): ProviderBudget {
  const provider = providerFor(channel, "");
  return providerBudget({ redis, prefix }, provider, rates[provider]);
}
