import { type JobsOptions, Queue } from "bullmq";
import { Redis } from "ioredis";
import { type Confirmation, takeConfirmations } from "./confirmations.js";
import { jobId, type Telling } from "./event-job.js";
import type { Forgotten } from "./told.repository.js";

type Connection = { readonly redis: Redis; readonly queues: Map<string, Queue> };

/** A passing failure is tried for hours before a job counts as failed; what cannot succeed fails at once (see verdict). */
const jobOptions: JobsOptions = {
  attempts: 1_000,
  backoff: { type: "custom" },
  // The newest stay a day, for whoever looks at the queue screens; where somebody is erased they go at once.
  removeOnComplete: { count: 30, age: 24 * 3_600 },
  removeOnFail: false,
  stackTraceLimit: 1,
};

/** A Redis that has no room answers so; its connection is as good as before. */
const isFull = (failure: unknown): boolean =>
  failure instanceof Error && failure.message.startsWith("OOM ");

/**
 * A service's line to the queues: it puts events on those of their subscribers and hears what they confirm. It answers or
 * fails within seconds and never waits for a Redis that is away: after a failure the connection is thrown away and the next
 * call opens a new one, unless Redis is only full.
 */
export class Publisher {
  private open: Connection | null = null;

  constructor(
    private readonly redisUrl: string,
    private readonly prefix: string,
    private readonly service: string,
  ) {}

  /** Resolves when Redis holds a job for every telling; telling twice is harmless. */
  tell(tellings: readonly Telling[]): Promise<void> {
    return this.connected(async (connection) => {
      for (const name of new Set(tellings.map(({ subscriber }) => subscriber))) {
        const mine = tellings.filter(({ subscriber }) => subscriber === name);
        await this.queue(connection, name).addBulk(mine.map(jobOf));
      }
    });
  }

  /**
   * Of tellings that nobody confirmed, those of which no job waits any more: Redis forgot them, or they were done and only
   * the confirmation was lost. A job that was done and stays to be seen makes room for the next telling.
   */
  lost(tellings: readonly Forgotten[]): Promise<Forgotten[]> {
    return this.connected(async (connection) => {
      const states = await Promise.all(
        tellings.map(async ({ eventId, subscriber }) => {
          const [queue, id] = [this.queue(connection, subscriber), jobId(eventId, subscriber)];
          const state = await queue.getJobState(id);
          if (state === "completed") await queue.remove(id);
          return state;
        }),
      );
      return tellings.filter((_, n) => states[n] === "unknown" || states[n] === "completed");
    });
  }

  /** Takes what consumers have confirmed to this service, `limit` at most. */
  confirmed(limit: number): Promise<Confirmation[]> {
    return this.connected(({ redis }) =>
      takeConfirmations(redis, this.prefix, this.service, limit),
    );
  }

  close(): void {
    this.open?.redis.disconnect();
    this.open = null;
  }

  private async connected<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    try {
      this.open ??= await this.connect();
      return await work(this.open);
    } catch (failure) {
      if (!isFull(failure)) this.close();
      throw failure;
    }
  }

  private queue({ redis, queues }: Connection, name: string): Queue {
    const known = queues.get(name);
    if (known) return known;
    const queue = new Queue(name, { connection: redis, prefix: this.prefix });
    queues.set(
      name,
      queue.on("error", () => undefined),
    );
    return queue;
  }

  private async connect(): Promise<Connection> {
    const redis = new Redis(this.redisUrl, {
      lazyConnect: true,
      connectTimeout: 5_000,
      commandTimeout: 10_000,
      disconnectTimeout: 200,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    redis.on("error", () => undefined);
    await redis.connect();
    return { redis, queues: new Map() };
  }
}

const jobOf = (telling: Telling) => ({
  name: telling.job.name,
  data: telling.job,
  opts: { ...jobOptions, jobId: jobId(telling.job.id, telling.subscriber) },
});
