import type { Prunable } from "@union/persistence";
import { queuePrefix } from "./event-job.js";
import { oldestOpen } from "./oldest-open.js";
import { type LongSchedule, latestTick, type Schedule } from "./schedule.js";

type Needs = {
  readonly redisUrl: string;
  /** The service's own queue. */
  readonly queue: string;
  readonly schedules: readonly (Schedule | LongSchedule)[];
  /** Where the queues live in Redis; the house's own place unless told. */
  readonly prefix?: string;
};

/** An event may wait for one that was done before it was written, where a confirmation was long under way. */
const marginMs = 30 * 24 * 3_600_000;

/**
 * Marks that events and ticks were done. An event that waits, or lies as a dead letter, goes on only where the one before
 * it is marked, and a tick without its mark would be done again: such marks stay, however old they are.
 */
export const consumedEvents = ({
  redisUrl,
  queue,
  schedules,
  prefix = queuePrefix,
}: Needs): Prunable => ({
  table: "consumed_event",
  age: "consumed_at",
  key: "retention.consumedEvents",
  isPerUnion: false,
  neededFrom: async () => {
    const now = new Date();
    const ticks = schedules.map((schedule) => latestTick(schedule, now).getTime());
    const oldest = await oldestOpen(redisUrl, prefix, queue);
    const waiting = oldest === null ? now.getTime() : oldest.getTime() - marginMs;
    return new Date(Math.min(waiting, ...ticks));
  },
});
