import { type Channel, type ChannelsConfig, openChannels } from "@union/channels";
import type { ServiceGround } from "@union/service";
import { openRedis } from "@union/worker";
import { budgetOf } from "./budget-of.js";
import { ContactRepository } from "./contact/index.js";
import {
  type Sender,
  type Senders,
  sendDue,
  startSenders,
  suppressClosed,
} from "./delivery/index.js";
import { outsideOf } from "./outside-of.js";
import { failUnknown, sendWebhooks } from "./webhook/index.js";

/** What can no longer be sent is looked for now and then. */
const closedIdleMs = 5_000;

/** Sends what is due on every channel that is set up, within the budgets that all processes share, and settles what waits for one that is not. */
export const sending =
  (config: ChannelsConfig, link: string | null) =>
  ({ db, keys, clock, log, config: { redisUrl } }: ServiceGround): Senders => {
    const redis = openRedis(redisUrl);
    const contacts = new ContactRepository(db.manager, keys);
    const channels = [...openChannels(config).values()];
    const targets = config.webhooks.map(({ id }) => id);
    const outside = outsideOf(config);
    const sql = db.manager;
    const sendersOf = (channel: Channel): Sender[] => {
      const { name } = channel;
      const needs = { sql, channel, clock };
      // Each system has a sender of its own: a slow one holds up nobody else.
      if (name === "WEBHOOK")
        return targets.map((target) => {
          const budget = budgetOf(redis, config, name, target);
          return {
            name: `${name} ${target}`,
            send: () => sendWebhooks({ ...needs, budget }, target),
          };
        });
      const budget = budgetOf(redis, config, name);
      const send = () =>
        sendDue({ ...needs, channel: { ...channel, name }, budget, contacts, link, log });
      return [{ name, send }];
    };
    const closed: Sender[] = [
      { name: "closed channels", send: () => suppressClosed({ sql, clock, log }, outside) },
      { name: "closed webhooks", send: () => failUnknown({ sql, clock, log }, targets) },
    ];
    const senders = startSenders(
      [
        ...channels.flatMap(sendersOf),
        ...closed.map((sender) => ({ ...sender, idleMs: closedIdleMs })),
      ],
      log,
    );
    return {
      stop: async () => {
        await senders.stop();
        await Promise.all(channels.map((channel) => channel.close()));
        redis.disconnect();
      },
    };
  };
