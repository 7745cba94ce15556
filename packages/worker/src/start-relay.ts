import { setTimeout as rest } from "node:timers/promises";
import type { Subscriptions } from "@union/messages";
import { counter, describeError, type Logger } from "@union/observability";
import type { Database } from "@union/persistence";
import { backOff } from "./back-off.js";
import { queuePrefix } from "./event-job.js";
import { Pause } from "./pause.js";
import { Publisher } from "./publisher.js";
import { tellForgotten, tellUntold } from "./telling.js";
import type { Patience } from "./told.repository.js";

export type RelayOptions = {
  readonly db: Database;
  readonly redisUrl: string;
  /** The service whose outbox it is, called as its folder: consumers confirm to it. */
  readonly service: string;
  readonly log: Logger;
  readonly subscriptions: Subscriptions;
  /** Where the queues live in Redis; the house's own place unless told. */
  readonly prefix?: string;
  /** Events told at once at most. */
  readonly batch?: number;
  /** When an event that nobody confirmed is told again: after a minute, doubling up to an hour, unless told. */
  readonly patience?: Patience;
};

export type Relay = {
  /** Looks for untold events at once: call it after a commit that told something. While something is away it waits. */
  poke(): void;
  /** Finishes the batch in hand and lets go of Redis. */
  stop(): Promise<void>;
};

const toldCount = counter({ name: "events_told_total", help: "Events put on queues", labels: [] });
const retoldCount = counter({
  name: "events_told_again_total",
  help: "Tellings repeated because nobody confirmed them in time",
  labels: [],
});
const idle = { first: 100, most: 1_000 };
/** How long events gather after some were told, in milliseconds: the busier it is, the more go together. */
const gatherMs = (told: number): number => (told < 5 ? 25 : 150);
const trouble = { first: 100, most: 5_000 };
const usualPatience: Patience = { first: 60_000, most: 3_600_000 };

/**
 * Moves events from the outbox to the queues of their subscribers, oldest first, and again until their effect is
 * confirmed. Any number of relays may run; when Redis or the database is away the events wait in the outbox, and what
 * Redis forgot is told again by itself.
 */
export function startRelay(options: RelayOptions): Relay {
  const { log, prefix = queuePrefix, batch = 100, patience = usualPatience } = options;
  const publisher = new Publisher(options.redisUrl, prefix, options.service);
  const telling = { ...options, publisher, batch, patience };
  const tell = tellUntold(telling);
  const tellAgain = tellForgotten(telling);
  const pause = new Pause();
  let nextLook = Date.now();
  let failures = 0;
  let stopping = false;

  const lookForForgotten = async (): Promise<void> => {
    if (Date.now() < nextLook) return;
    const again = await tellAgain();
    retoldCount.inc(again);
    if (again < batch) nextLook = Date.now() + patience.first / 4;
  };

  const run = async (): Promise<void> => {
    let quiet = 0;
    while (!stopping)
      try {
        const { told, isMore } = await tell();
        await lookForForgotten();
        failures = 0;
        quiet = told === 0 ? quiet + 1 : 0;
        toldCount.inc(told);
        if (isMore) continue;
        // What is committed meanwhile goes together: telling one event costs nearly as much as telling a hundred.
        if (told > 0) await rest(gatherMs(told));
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
