import { type ChannelName, type ChannelsConfig, openChannels } from "@union/channels";
import { openRedis } from "@union/worker";
import { budgetOf } from "./budget-of.js";

export type BudgetStates = ReadonlyMap<
  ChannelName,
  { readonly left: number; readonly capacity: number }
>;

/** What may still go by each way that a configuration opens; nothing at all where Redis does not answer within seconds. */
export const readBudgets =
  (config: ChannelsConfig) =>
  async (redisUrl: string): Promise<BudgetStates> => {
    const redis = openRedis(redisUrl);
    const channels = openChannels(config);
    const asked = [...channels.keys()].map(
      async (name) => [name, await budgetOf(redis, config, name).state()] as const,
    );
    const states = await Promise.allSettled(asked);
    redis.disconnect();
    for (const channel of channels.values()) await channel.close();
    return new Map(states.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])));
  };
