import { type ChannelsConfig, openChannels, providerBudget, providerFor } from "@union/channels";
import type { ServiceGround } from "@union/service";
import { openRedis } from "@union/worker";
import { ContactRepository } from "./contact/index.js";
import { type Senders, startSenders } from "./delivery/index.js";
import type { OutsideChannel } from "./topic/index.js";

/** Where the budgets of the providers stand in Redis. */
const budgets = "union";

/** The ways to a person that a configuration opens beside the inbox. */
export const outsideOf = (config: ChannelsConfig): OutsideChannel[] =>
  [...openChannels(config).keys()].filter((name): name is OutsideChannel => name !== "WEBHOOK");

/** Sends what is due on every channel that is set up, within the budgets that all processes share. */
export const sending =
  (config: ChannelsConfig, link: string | null) =>
  ({ db, keys, clock, log, config: { redisUrl } }: ServiceGround): Senders => {
    const redis = openRedis(redisUrl);
    const contacts = new ContactRepository(db.manager, keys);
    const needs = [...openChannels(config).values()].flatMap((channel) => {
      const { name } = channel;
      if (name === "WEBHOOK") return [];
      const provider = providerFor(name, "");
      const budget = providerBudget({ redis, prefix: budgets }, provider, config.rates[provider]);
      return [{ sql: db.manager, contacts, channel: { ...channel, name }, budget, clock, link }];
    });
    const senders = startSenders(needs, log);
    return {
      stop: async () => {
        await senders.stop();
        redis.disconnect();
      },
    };
  };
