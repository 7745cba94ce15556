import { type Channel, type ChannelsConfig, openChannels } from "@union/channels";
import type { ServiceGround } from "@union/service";
import { openRedis } from "@union/worker";
import { budgetOf } from "./budget-of.js";
import { ContactRepository } from "./contact/index.js";
import { type Sender, type Senders, sendDue, startSenders } from "./delivery/index.js";
import type { OutsideChannel } from "./topic/index.js";
import { sendWebhooks } from "./webhook/index.js";

/** The ways to a person that a configuration opens beside the inbox. */
export const outsideOf = (config: ChannelsConfig): OutsideChannel[] =>
  [...openChannels(config).keys()].filter((name) => name !== "WEBHOOK");

/** Sends what is due on every channel that is set up, within the budgets that all processes share. */
export const sending =
  (config: ChannelsConfig, link: string | null) =>
  ({ db, keys, clock, log, config: { redisUrl } }: ServiceGround): Senders => {
    const redis = openRedis(redisUrl);
    const contacts = new ContactRepository(db.manager, keys);
    const senderOf = (channel: Channel): Sender => {
      const { name, close } = channel;
      const needs = { sql: db.manager, budget: budgetOf(redis, config, name), clock };
      const send = (): Promise<number> =>
        name === "WEBHOOK"
          ? sendWebhooks({ ...needs, channel })
          : sendDue({ ...needs, channel: { ...channel, name }, contacts, link, log });
      return { name, send, close };
    };
    const senders = startSenders([...openChannels(config).values()].map(senderOf), log);
    return {
      stop: async () => {
        await senders.stop();
        redis.disconnect();
      },
    };
  };
