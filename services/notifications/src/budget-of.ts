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

/** The budget that messages on a channel take from: all processes share it. Every system that is told by webhook has its own. */
export function budgetOf(
  redis: RedisScripts,
  { rates }: Pick<ChannelsConfig, "rates">,
  channel: ChannelName,
  target: string | null = null,
): ProviderBudget {
  const provider = providerFor(channel, "");
  const bucket = target === null ? provider : `${provider}:${target}`;
  return providerBudget({ redis, prefix }, bucket, rates[provider]);
}
