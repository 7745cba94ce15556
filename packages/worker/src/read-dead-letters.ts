import { Job, type Queue } from "bullmq";
import type { Redis } from "ioredis";
import { type DeadLetter, deadLetterOf } from "./dead-letter.js";
import type { EventJob } from "./event-job.js";

/** A place in the list: what comes after it is older. */
export type Place = { readonly failedAt: number; readonly id: string };

const chunk = 50;

/** The dead letters of one union on one queue after a place, newest first, `limit` at most. */
export async function readDeadLetters(
  redis: Redis,
  queue: Queue<EventJob>,
  unionId: string,
  after: Place | null,
  limit: number,
): Promise<DeadLetter[]> {
  const found: DeadLetter[] = [];
  for (let at = 0; found.length < limit; at += chunk) {
    const entries = await redis.zrevrangebyscore(
      queue.toKey("failed"),
      after?.failedAt ?? "+inf",
      "-inf",
      "WITHSCORES",
      "LIMIT",
      at,
      chunk,
    );
    for (let n = 0; n < entries.length; n += 2) {
      const [id = "", failedAt = ""] = entries.slice(n, n + 2);
      // Of the place's own moment, only what comes after its id.
      if (after && Number(failedAt) === after.failedAt && id >= after.id) continue;
      const job = await Job.fromId<EventJob>(queue, id);
      if (job?.data.unionId === unionId) found.push(deadLetterOf(job));
    }
    if (entries.length < 2 * chunk) break;
  }
  return found.slice(0, limit);
}
