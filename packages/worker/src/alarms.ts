import { Queue } from "bullmq";
import { type LongSchedule, type Schedule, timeZone } from "./schedule.js";
import { withRedis } from "./with-redis.js";

type Place = { readonly redisUrl: string; readonly prefix: string; readonly queue: string };

const onQueue = <T>({ redisUrl, prefix, queue }: Place, work: (alarms: Queue) => Promise<T>) =>
  withRedis(redisUrl, (connection) => work(new Queue(queue, { connection, prefix })));

const repeatOf = (schedule: Schedule | LongSchedule) =>
  "everyMs" in schedule ? { every: schedule.everyMs } : { pattern: schedule.pattern, tz: timeZone };

/** Sets the alarms that are missing in Redis, or are set otherwise. Those that stand are left alone: setting one anew would forget what is due. */
export const setAlarms = (
  place: Place,
  schedules: readonly (Schedule | LongSchedule)[],
): Promise<void> =>
  onQueue(place, async (alarms) => {
    const standing = new Map((await alarms.getJobSchedulers()).map((one) => [one.key, one]));
    for (const schedule of schedules) {
      const one = standing.get(schedule.name);
      const wanted = repeatOf(schedule);
      if (one && ("every" in wanted ? one.every === wanted.every : one.pattern === wanted.pattern))
        continue;
      await alarms.upsertJobScheduler(schedule.name, wanted, {
        name: schedule.name,
        opts: { removeOnComplete: true, removeOnFail: true },
      });
    }
  });

/** Takes away the alarms of schedules that are no longer declared. */
export const removeOtherAlarms = (place: Place, names: readonly string[]): Promise<void> =>
  onQueue(place, async (alarms) => {
    for (const { key } of await alarms.getJobSchedulers())
      if (!names.includes(key)) await alarms.removeJobScheduler(key);
  });
