import { type Clock, dayOf } from "@union/kernel";
import { describeError, type Logger } from "@union/observability";
import type { Database } from "@union/persistence";
import { Worker } from "bullmq";
import { removeOtherAlarms, setAlarms } from "./alarms.js";
import { queuePrefix } from "./event-job.js";
import { LastingRedis } from "./lasting-redis.js";
import { Pause } from "./pause.js";
import { runLongSchedule } from "./run-long-schedule.js";
import { runSchedule } from "./run-schedule.js";
import { type LongSchedule, latestTick, type Schedule } from "./schedule.js";
import { ScheduleRepository } from "./schedule.repository.js";

export type SchedulesOptions = {
  readonly redisUrl: string;
  /** Where the queues live in Redis; the house's own place unless told. */
  readonly prefix?: string;
  /** The queue of the alarms: one for each service. */
  readonly queue: string;
  readonly db: Database;
  readonly log: Logger;
  /** Says what day it is: a tick's instant is real, its day is this clock's. */
  readonly clock: Clock;
  readonly schedules: readonly (Schedule | LongSchedule)[];
  /** How often it is seen to that alarms are set and no tick is owed; a minute unless told. In milliseconds. */
  readonly keepMs?: number;
};

export type Schedules = {
  /** Finishes the runs in hand, of long ones the step in hand; what is due meanwhile is made up for by whoever starts next. */
  stop(): Promise<void>;
};

/**
 * Keeps schedules: each tick has one effect, whatever the number of processes. An alarm in Redis says when to look; what is
 * owed is always the latest tick that is not marked as done. So a tick that failed, or that was missed while everything
 * was down or Redis had lost its alarms, is made up for within a minute, once, and only the latest. Throws where a pattern is none.
 */
export function startSchedules(options: SchedulesOptions): Schedules {
  const { redisUrl, prefix = queuePrefix, queue, db, log, schedules, keepMs = 60_000 } = options;
  for (const schedule of schedules) latestTick(schedule, new Date());
  const place = { redisUrl, prefix, queue };
  const names = schedules.map(({ name }) => name);
  const repository = new ScheduleRepository(db);
  const running = new Map<string, Promise<void>>();
  const pause = new Pause();
  const stopped = new AbortController();
  let isFirst = true;

  const attempt = (what: string, work: () => Promise<void>): Promise<void> =>
    work().catch((failure: unknown) => {
      log.error({ err: describeError(failure), queue, what }, "a schedule is tried again soon");
    });

  const payOwed = async (schedule: Schedule | LongSchedule): Promise<void> => {
    const kept = await repository.keep([schedule.name], new Date());
    const instant = latestTick(schedule, new Date());
    if (instant < (kept.get(schedule.name) ?? instant)) return;
    const day = dayOf(options.clock());
    if ("run" in schedule) await runSchedule(db, schedule, instant, day);
    else await runLongSchedule(db, schedule, instant, { day, signal: stopped.signal });
  };
  /** One run of a schedule at a time in this process; who comes meanwhile looks again afterwards. */
  const ring = (name: string): Promise<void> => {
    const schedule = schedules.find((one) => one.name === name);
    if (!schedule) return Promise.resolve();
    const before = running.get(name) ?? Promise.resolve();
    const ringing = before.then(() => attempt(name, () => payOwed(schedule)));
    running.set(name, ringing);
    return ringing;
  };

  const keep = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      if (isFirst)
        await attempt("undeclared", async () => {
          await repository.forgetOthers(names);
          await removeOtherAlarms(place, names);
          isFirst = false;
        });
      await Promise.all(names.map(ring));
      await attempt("alarms", () => setAlarms(place, schedules));
      await pause.for(keepMs);
    }
  };

  const line = new LastingRedis(redisUrl);
  const worker = new Worker(queue, ({ name }) => ring(name), {
    connection: line.redis,
    prefix,
    concurrency: Math.max(1, schedules.length),
  });
  worker.on("error", (failure) => {
    log.warn({ err: describeError(failure), queue }, "alarms cannot be heard");
  });
  const keeping = keep();
  return {
    stop: async () => {
      stopped.abort();
      pause.end();
      await line.letGo(worker.close());
      await keeping;
    },
  };
}
