import { consumeDuration, describeError, gauge, type Logger } from "@union/observability";
import type { Database } from "@union/persistence";
import { type Job, UnrecoverableError, Worker } from "bullmq";
import { Redis } from "ioredis";
import { backOff } from "./back-off.js";
import { type Consumption, consumeOnce } from "./consume-once.js";
import { type EventJob, queuePrefix } from "./event-job.js";
import { Gathering } from "./gathering.js";
import type { EventHandlers, HeardEvent } from "./heard-event.js";
import { readJob } from "./read-job.js";
import { verdictOn } from "./verdict.js";

export type ConsumerOptions = {
  readonly db: Database;
  readonly redisUrl: string;
  /** The service's folder. */
  readonly queue: string;
  readonly handlers: EventHandlers;
  readonly log: Logger;
  /** Events taken from the queue at once, which go in one transaction where they can; 16 unless told. */
  readonly concurrency?: number;
  /** Where the queues live in Redis; the house's own place unless told. */
  readonly prefix?: string;
};

export type Consumer = {
  /** Finishes the events in hand; those still waiting stay on the queue. */
  stop(): Promise<void>;
};

const lag = gauge({
  name: "event_lag_seconds",
  help: "Age of the last event when its effect was committed",
  labels: ["queue", "event"],
});

/**
 * The events of a consumer that died are taken over within some twenty seconds. A consumer that only seemed dead does no
 * harm: whoever commits second finds a duplicate.
 */
const afterCrash = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 10 };

/** How long `stop` waits for events in hand; whatever is cut off is rolled back and done by the next consumer. */
const grace = { reachable: 30_000, away: 1_000 };

/**
 * Works through a service's queue: each event has its effect once, however often it is told. Failures that pass are tried
 * again, later and later; what cannot succeed lies in the failed set at once, to be seen and driven again.
 */
export function startConsumer(options: ConsumerOptions): Consumer {
  const { db, redisUrl, queue, handlers, concurrency = 16, prefix = queuePrefix } = options;
  let stopped = false;
  const redis = new Redis(redisUrl, {
    maxRetriesPerRequest: null,
    disconnectTimeout: 200,
    retryStrategy: (failures) => (stopped ? null : backOff(failures, 100, 2_000)),
  });
  redis.on("error", () => undefined);

  const together = new Gathering((events: readonly HeardEvent[]) =>
    consumeOnce(db, handlers, events),
  );
  const consume = async (job: Job<EventJob>): Promise<void> => {
    const log = options.log.child({ queue, event: job.name, traceId: job.data.traceId });
    const end = consumeDuration.startTimer({ queue, event: job.name });
    let outcome: Consumption | "FAILED" = "FAILED";
    try {
      const event = readJob(job.data);
      outcome = await together.do(event);
      lag.set({ queue, event: event.name }, (Date.now() - event.createdAt.getTime()) / 1_000);
    } catch (failure) {
      throw failureOf(job, failure, log);
    } finally {
      end({ outcome });
    }
  };

  const worker = new Worker<EventJob>(queue, consume, {
    connection: redis,
    prefix,
    concurrency,
    ...afterCrash,
    settings: { backoffStrategy: (attempts) => backOff(attempts, 200, 30_000) * jitter() },
  });
  worker.on("error", (failure) => {
    options.log.warn({ err: describeError(failure), queue }, "the queue cannot be heard");
  });

  return {
    stop: async () => {
      const closed = worker.close();
      await within(redis.status === "ready" ? grace.reachable : grace.away, closed);
      stopped = true;
      redis.disconnect();
    },
  };
}

const jitter = (): number => 0.75 + Math.random() / 4;

/** What BullMQ is told of a failure: no value of a row, and whether another attempt can help. */
function failureOf(job: Job<EventJob>, failure: unknown, log: Logger): Error {
  const err = describeError(failure);
  const attempt = job.attemptsMade + 1;
  const sentence = `${err.type}${err.code ? ` (${err.code})` : ""}: ${err.message}`;
  if (verdictOn(failure, attempt) === "TRY_AGAIN") {
    log.warn({ err, attempt, eventId: job.data.id }, "the event is tried again");
    return new Error(sentence);
  }
  log.error({ err, attempt, eventId: job.data.id }, "the event failed and waits for a person");
  return new UnrecoverableError(sentence);
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
