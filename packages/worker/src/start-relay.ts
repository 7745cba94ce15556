import { setTimeout as rest } from "node:timers/promises";
import type { Subscriptions } from "@union/messages";
import { counter, describeError, type Logger } from "@union/observability";
import type { Database } from "@union/persistence";
import { backOff } from "./back-off.js";
import { queuePrefix } from "./event-job.js";
import { claimUntold, markTold } from "./outbox.reader.js";
import { Pause } from "./pause.js";
import { Publisher } from "./publisher.js";

export type RelayOptions = {
  readonly db: Database;
  readonly redisUrl: string;
  readonly log: Logger;
  readonly subscriptions: Subscriptions;
  /** Where the queues live in Redis; the house's own place unless told. */
  readonly prefix?: string;
  /** Events told at once at most. */
  readonly batch?: number;
};

export type Relay = {
  /** Looks for untold events at once: call it after a commit that told something. While something is away it waits. */
  poke(): void;
  /** Finishes the batch in hand and lets go of Redis. */
  stop(): Promise<void>;
};

const told = counter({ name: "events_told_total", help: "Events put on queues", labels: [] });
const idle = { first: 100, most: 1_000 };
/** How long events gather after a batch; whoever hears of an event hears of it this much later at most. */
const gatherMs = 40;
const trouble = { first: 100, most: 5_000 };

/**
 * Moves events from the outbox to the queues of their subscribers, at least once each and oldest first. Any number of
 * relays may run; when Redis or the database is away the events wait in the outbox and the relay tries again by itself.
 */
export function startRelay(options: RelayOptions): Relay {
  const { db, redisUrl, log, subscriptions, prefix = queuePrefix, batch = 500 } = options;
  const publisher = new Publisher(redisUrl, prefix, subscriptions);
  const known = Object.keys(subscriptions);
  const pause = new Pause();
  let failures = 0;
  let stopping = false;

  const tellBatch = (): Promise<number> =>
    db.transaction("READ COMMITTED", async (tx) => {
      const untold = await claimUntold(tx, known, batch);
      if (untold.length === 0) return 0;
      await publisher.tell(untold.map(({ event }) => event));
      await markTold(tx, untold);
      return untold.length;
    });

  const run = async (): Promise<void> => {
    let quiet = 0;
    while (!stopping)
      try {
        const moved = await tellBatch();
        failures = 0;
        quiet = moved === 0 ? quiet + 1 : 0;
        told.inc(moved);
        if (moved === batch) continue;
        // What is committed meanwhile goes together: telling one event costs nearly as much as telling a hundred.
        if (moved > 0) await rest(gatherMs);
        await pause.for(backOff(quiet, idle.first, idle.most));
      } catch (failure) {
        failures += 1;
        log.warn({ err: describeError(failure), failures }, "events wait in the outbox");
        await pause.for(backOff(failures, trouble.first, trouble.most));
      }
  };

  const running = run();
  return {
    poke: () => {
      if (failures === 0) pause.end();
    },
    stop: async () => {
      stopping = true;
      pause.end();
      await running;
      publisher.close();
    },
  };
}
