import { Queue } from "bullmq";
import { queuePrefix } from "./event-job.js";
import { withRedis } from "./with-redis.js";

/** Events on a queue: waiting, being worked on, waiting for another attempt, waiting for a person. */
export type QueueState = {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
};

/** How a queue stands now. Throws when Redis cannot be reached within seconds. */
export const queueState = (
  redisUrl: string,
  queue: string,
  prefix: string = queuePrefix,
): Promise<QueueState> =>
  withRedis(redisUrl, async (redis) => {
    const jobs = new Queue(queue, { connection: redis, prefix, skipMetasUpdate: true });
    const counts = await jobs.getJobCounts("waiting", "active", "delayed", "failed");
    const of = (state: string): number => counts[state] ?? 0;
    return {
      waiting: of("waiting"),
      active: of("active"),
      delayed: of("delayed"),
      failed: of("failed"),
    };
  });
