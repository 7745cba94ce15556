import { Queue } from "bullmq";
import { withRedis } from "./with-redis.js";

/** The states of events that are not done: on their way, waiting for another attempt, or dead letters. */
const open = ["waiting", "active", "delayed", "prioritized", "failed"] as const;

/** A UUIDv7 begins with its instant: 48 bits, in milliseconds. */
const startsWithTime = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;
const instantOf = (id: string): Date =>
  new Date(Number.parseInt(id.slice(0, 13).replace("-", ""), 16));

/**
 * When the oldest event on a queue that is not done was written, dead letters among them; null where there is none.
 * Jobs are called after their events. Throws when Redis cannot be reached within seconds.
 */
export const oldestOpen = (redisUrl: string, prefix: string, name: string): Promise<Date | null> =>
  withRedis(redisUrl, async (connection) => {
    const queue = new Queue(name, { connection, prefix, skipMetasUpdate: true });
    const ids = await queue.getRanges([...open], 0, -1);
    const [oldest] = ids.filter((id) => startsWithTime.test(id)).sort();
    return oldest === undefined ? null : instantOf(oldest);
  });
