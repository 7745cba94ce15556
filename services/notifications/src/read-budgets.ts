import { type ChannelName, type ChannelsConfig, channelNames } from "@union/channels";
import { openRedis } from "@union/worker";
import { budgetOf } from "./budget-of.js";

export type BudgetStates = ReadonlyMap<
  ChannelName,
  { readonly left: number; readonly capacity: number }
>;

/**
 * What may still go by each way that a configuration opens, by webhook to all systems together; nothing at all where Redis
 * does not answer within seconds.
 */
export const readBudgets =
  (config: ChannelsConfig) =>
  async (redisUrl: string): Promise<BudgetStates> => {
    const redis = openRedis(redisUrl);
    const asked = channelNames(config).map(async (name) => {
      const targets = name === "WEBHOOK" ? config.webhooks.map(({ id }) => id) : [null];
      const buckets = targets.map((target) => budgetOf(redis, config, name, target).state());
      const states = await Promise.all(buckets);
      const left = states.reduce((sum, state) => sum + state.left, 0);
      const capacity = states.reduce((sum, state) => sum + state.capacity, 0);
      return [name, { left, capacity }] as const;
    });
    const states = await Promise.allSettled(asked);
    redis.disconnect();
    return new Map(states.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])));
  };
