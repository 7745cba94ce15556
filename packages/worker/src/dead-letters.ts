import { gauge } from "@union/observability";
import { BadCursor, type Sql } from "@union/persistence";
import { Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import { type DeadLetter, newestFirst } from "./dead-letter.js";
import { type EventJob, queuePrefix } from "./event-job.js";
import { mark } from "./mark.js";
import { type Place, readDeadLetters } from "./read-dead-letters.js";
import { withRedis } from "./with-redis.js";

export type DeadLetterOptions = {
  readonly redisUrl: string;
  /** Where the queues live in Redis; the house's own place unless told. */
  readonly prefix?: string;
};

/** `next` is null on the last page. */
export type DeadLetterPage = {
  readonly letters: readonly DeadLetter[];
  readonly next: string | null;
};

const count = gauge({
  name: "dead_letters",
  help: "Events that wait for a person",
  labels: ["queue"],
});
const oldest = gauge({
  name: "dead_letter_oldest_seconds",
  help: "Age of the oldest event that waits for a person; 0 when none does",
  labels: ["queue"],
});

/**
 * The dead letters on some queues, one union's at a time: another union's letter is not found. Each call opens a
 * connection of its own and throws when Redis cannot be reached within seconds.
 */
export class DeadLetters {
  private readonly prefix: string;

  constructor(
    private readonly options: DeadLetterOptions,
    private readonly queues: readonly string[],
  ) {
    this.prefix = options.prefix ?? queuePrefix;
  }

  /** `first` letters after the place that `next` of the page before named. */
  list(unionId: string, first: number, after: string | null = null): Promise<DeadLetterPage> {
    return this.asked(async (open, redis) => {
      const place = after === null ? null : placeOf(after);
      const lists = this.queues.map((queue) =>
        readDeadLetters(redis, open(queue), unionId, place, first + 1),
      );
      const found = (await Promise.all(lists)).flat().sort(newestFirst);
      const letters = found.slice(0, first);
      const last = letters.at(-1);
      const next = found.length > first && last ? `${last.failedAt.getTime()}.${last.id}` : null;
      return { letters, next };
    });
  }

  /** Gives the event all its attempts anew; false where there is no such letter. */
  driveAgain(unionId: string, queue: string, id: string): Promise<boolean> {
    return this.onLetter(unionId, queue, id, async () => undefined);
  }

  /**
   * Lets the event pass without an effect, so that its successors go on; false where there is no such letter. `sql` is
   * the database, or a transaction, of the service whose queue it is: there the event is marked as done. The consumer then finds a duplicate and
   * confirms it; if the transaction is rolled back, the event is only driven again.
   */
  dismiss(sql: Sql, unionId: string, queue: string, id: string): Promise<boolean> {
    return this.onLetter(unionId, queue, id, async ({ data }) => void (await mark(sql, [data.id])));
  }

  /** Sets the numbers of the queues; call it before they are read. */
  measure(): Promise<void> {
    return this.asked(async (open, redis) => {
      for (const queue of this.queues) {
        const key = open(queue).toKey("failed");
        const [, since] = await redis.zrange(key, 0, 0, "WITHSCORES");
        count.set({ queue }, await redis.zcard(key));
        oldest.set({ queue }, since === undefined ? 0 : (Date.now() - Number(since)) / 1_000);
      }
    });
  }

  private onLetter(
    unionId: string,
    queue: string,
    id: string,
    first: (job: Job<EventJob>) => Promise<void>,
  ): Promise<boolean> {
    if (!this.queues.includes(queue)) return Promise.resolve(false);
    return this.asked(async (open) => {
      const job = await Job.fromId<EventJob>(open(queue), id);
      if (job?.data.unionId !== unionId || !(await job.isFailed())) return false;
      await first(job);
      await job.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
      return true;
    });
  }

  private asked<T>(
    work: (open: (queue: string) => Queue<EventJob>, redis: Redis) => Promise<T>,
  ): Promise<T> {
    return withRedis(this.options.redisUrl, (redis) => {
      const settings = { connection: redis, prefix: this.prefix, skipMetasUpdate: true };
      return work((queue) => new Queue<EventJob>(queue, settings), redis);
    });
  }
}

/** The dead letters on some queues. */
export const deadLetters = (options: DeadLetterOptions, queues: readonly string[]): DeadLetters =>
  new DeadLetters(options, queues);

/** Throws BadCursor where no page named this place. */
function placeOf(text: string): Place {
  const [, failedAt, id] = /^(\d{1,15})\.(.+)$/.exec(text) ?? [];
  if (failedAt === undefined || id === undefined) throw new BadCursor();
  return { failedAt: Number(failedAt), id };
}
