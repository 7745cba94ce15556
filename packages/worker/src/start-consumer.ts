import { forgetting } from "@union/messages";
import { consumeDuration, describeError, gauge, type Logger } from "@union/observability";
import type { Database } from "@union/persistence";
import { DelayedError, type Job, Queue, UnrecoverableError, Worker } from "bullmq";
import { backOff } from "./back-off.js";
import { confirm } from "./confirmations.js";
import { type Consumption, consumeOnce } from "./consume-once.js";
import { type EventJob, queuePrefix } from "./event-job.js";
import { NotItsTurn, TryAgainAfter } from "./failures.js";
import { Gathering } from "./gathering.js";
import type { EventHandlers } from "./heard-event.js";
import { LastingRedis } from "./lasting-redis.js";
import { checkJob } from "./read-job.js";
import { rewriteAppendOnlyFile } from "./rewrite-append-only-file.js";
import { verdictOn } from "./verdict.js";

export type ConsumerOptions = {
  readonly db: Database;
  readonly redisUrl: string;
  /** The service's folder. */
  readonly queue: string;
  readonly handlers: EventHandlers;
  readonly log: Logger;
  /** Events taken from the queue at once, which go in one transaction where they can; 40 unless told. */
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

/**
 * Works through a service's queue: each event has its effect once, however often it is told. Failures that pass are tried
 * again, later and later; what cannot succeed lies in the failed set at once, to be seen and driven again.
 */
export function startConsumer(options: ConsumerOptions): Consumer {
  const { db, redisUrl, queue, handlers, concurrency = 40, prefix = queuePrefix } = options;
  const line = new LastingRedis(redisUrl);
  const { redis } = line;
  const together = new Gathering(async (jobs: readonly EventJob[]) => {
    const outcomes = await consumeOnce(db, handlers, jobs);
    const done = jobs.filter((_, n) => outcomes[n] !== "NOT_YET");
    confirm(redis, prefix, queue, done);
    return outcomes;
  });
  const consume = async (job: Job<EventJob>, token?: string): Promise<void> => {
    const log = options.log.child({ queue, event: job.name, traceId: job.data.traceId });
    const end = consumeDuration.startTimer({ queue, event: job.name });
    let outcome: Consumption | "FAILED" = "FAILED";
    try {
      checkJob(job.data);
      outcome = await together.do(job.data);
      if (outcome === "NOT_YET") throw new NotItsTurn();
      lag.set({ queue, event: job.name }, (Date.now() - Date.parse(job.data.createdAt)) / 1_000);
    } catch (failure) {
      throw await failureOf(job, failure, log, token);
    } finally {
      end({ outcome });
    }
  };

  const worker = new Worker<EventJob>(queue, consume, {
    connection: redis,
    prefix,
    concurrency,
    ...afterCrash,
    settings: {
      backoffStrategy: (attempts, _type, failure) =>
        failure instanceof TryAgainAfter
          ? failure.milliseconds
          : backOff(attempts, 200, 30_000) * jitter(),
    },
  });
  worker.on("error", (failure) => {
    options.log.warn({ err: describeError(failure), queue }, "the queue cannot be heard");
  });

  const done = new Queue(queue, { connection: redis, prefix });
  done.on("error", () => undefined);
  /** Done jobs go from the memory of Redis, and by the rewriting from the file that it keeps beside. */
  const forgetDone = async (): Promise<void> => {
    await done.clean(0, 0, "completed");
    await rewriteAppendOnlyFile(redis);
  };
  worker.on("completed", ({ name }) => {
    if (!forgetting.some((event) => event === name)) return;
    forgetDone().catch((failure: unknown) => {
      options.log.warn({ err: describeError(failure), queue }, "done jobs may still be seen");
    });
  });

  return { stop: () => line.letGo(worker.close().then(() => done.close())) };
}

/** An event that is early comes again soon, and less often while its predecessor lies as a dead letter. */
const untilItsTurn = { first: 50, most: 5_000 };

const jitter = (): number => 0.75 + Math.random() / 4;

/** What BullMQ is told of a failure: no value of a row, and whether another attempt can help. */
async function failureOf(
  job: Job<EventJob>,
  failure: unknown,
  log: Logger,
  token?: string,
): Promise<Error> {
  const err = describeError(failure);
  const attempt = job.attemptsMade + 1;
  const sentence = `${err.type}${err.code ? ` (${err.code})` : ""}: ${err.message}`;
  const verdict = verdictOn(failure, attempt);
  if (verdict === "WAIT") {
    const { first, most } = untilItsTurn;
    await job.moveToDelayed(Date.now() + backOff(job.attemptsStarted, first, most), token);
    return new DelayedError();
  }
  if (verdict === "TRY_AGAIN") {
    log.warn({ err, attempt, eventId: job.data.id }, "the event is tried again");
    return failure instanceof TryAgainAfter
      ? new TryAgainAfter(failure.milliseconds, sentence)
      : new Error(sentence);
  }
  log.error({ err, attempt, eventId: job.data.id }, "the event failed and waits for a person");
  return new UnrecoverableError(sentence);
}
