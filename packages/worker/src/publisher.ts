import type { Subscriptions } from "@union/messages";
import { type JobsOptions, Queue } from "bullmq";
import { Redis } from "ioredis";
import { type EventJob, jobId } from "./event-job.js";

type Connection = { readonly redis: Redis; readonly queues: readonly Queue[] };

/** A passing failure is tried for hours before a job counts as failed; what cannot succeed fails at once (see verdict). */
const jobOptions: JobsOptions = {
  attempts: 1_000,
  backoff: { type: "custom" },
  removeOnComplete: true,
  removeOnFail: false,
  stackTraceLimit: 1,
};

/**
 * Puts events on the queues of their subscribers. It answers or fails within seconds and never waits for a Redis that is
 * away: after any failure the connection is thrown away and the next call opens a new one.
 */
export class Publisher {
  private open: Connection | null = null;

  constructor(
    private readonly redisUrl: string,
    private readonly prefix: string,
    private readonly subscriptions: Subscriptions,
  ) {}

  /** Resolves when Redis holds a job for every event and subscriber; telling an event twice is harmless. */
  async tell(events: readonly EventJob[]): Promise<void> {
    try {
      this.open ??= await this.connect();
      for (const queue of this.open.queues) {
        const jobs = this.jobsFor(queue.name, events);
        if (jobs.length > 0) await queue.addBulk(jobs);
      }
    } catch (failure) {
      this.close();
      throw failure;
    }
  }

  close(): void {
    this.open?.redis.disconnect();
    this.open = null;
  }

  private jobsFor(subscriber: string, events: readonly EventJob[]) {
    const heard: Readonly<Record<string, readonly string[]>> = this.subscriptions;
    return events
      .filter(({ name }) => heard[name]?.includes(subscriber))
      .map((data) => ({
        name: data.name,
        data,
        opts: { ...jobOptions, jobId: jobId(data, subscriber) },
      }));
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
    const names = new Set(Object.values(this.subscriptions).flat());
    const queues = [...names].map((name) => {
      const queue = new Queue(name, { connection: redis, prefix: this.prefix });
      return queue.on("error", () => undefined);
    });
    return { redis, queues };
  }
}
