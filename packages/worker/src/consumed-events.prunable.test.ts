import { randomUUID } from "node:crypto";
import { newId, prune, toSqlInstant } from "@union/persistence";
import { Queue } from "bullmq";
import { consumeOnce } from "./consume-once.js";
import { consumedEvents } from "./consumed-events.prunable.js";
import { type EventJob, jobId } from "./event-job.js";
import type { EventHandlers } from "./heard-event.js";
import { mark } from "./mark.js";
import { oldestOpen } from "./oldest-open.js";
import { runSchedule } from "./run-schedule.js";
import { latestTick, type Schedule } from "./schedule.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { withRedis } from "./with-redis.js";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
});
afterEach(() => house.close());

const dayMs = 24 * 3_600_000;
/** The clock of this file: so many days from now. */
const inDays = (days: number): Date => new Date(Date.now() + days * dayMs);
const queue = "membership";
const pruneAt = (now: Date, schedules: readonly Schedule[] = []): Promise<number> =>
  prune(house.db, consumedEvents({ ...house, queue, schedules }), { now, daysOf: () => 90 });
const marks = async (): Promise<string[]> => {
  const rows: { id: string }[] = await house.db.query("SELECT event_id AS id FROM consumed_event");
  return rows.map(({ id }) => id).sort();
};
/** Marks an event as done so many days ago. */
const doneDaysAgo = async (id: string, days: number): Promise<void> => {
  await mark(house.db, [id]);
  await house.db.query("UPDATE consumed_event SET consumed_at = ? WHERE event_id = ?", [
    toSqlInstant(inDays(-days)),
    id,
  ]);
};
const anEvent = (id = newId(), after: string | null = null): EventJob => ({
  id,
  name: "records.linked.v1",
  unionId: randomUUID(),
  subject: "s",
  payload: { unionId: randomUUID(), service: "welfare", memberIds: [] },
  traceId: "trace",
  createdAt: new Date().toISOString(),
  publisher: "welfare",
  position: 1,
  after,
});
/** Lays an event on the queue, as it would have been written so many days ago. */
const waitsSince = async (days: number): Promise<EventJob> => {
  const time = inDays(-days).getTime().toString(16).padStart(12, "0");
  const event = anEvent(`${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`);
  await withRedis(house.redisUrl, async (connection) => {
    const jobs = new Queue(queue, { connection, prefix: house.prefix });
    await jobs.add(event.name, event, { jobId: jobId(event.id, queue), delay: 3_600_000 });
  });
  return event;
};
const handlers: EventHandlers = {
  "records.linked.v1": async (tx, { id }) => {
    await tx.query("INSERT INTO effect VALUES (?, 'done')", [id]);
  },
};

test("an event that is told again within the ninety days still has one effect after pruning", async () => {
  const event = anEvent();
  expect(await consumeOnce(house.db, handlers, [event])).toEqual(["DONE"]);
  expect(await pruneAt(inDays(89))).toBe(0);
  expect(await consumeOnce(house.db, handlers, [event])).toEqual(["DUPLICATE"]);
  expect(await house.effects()).toEqual(["done"]);
});

test("marks go when they are older than ninety days, and younger ones stay", async () => {
  const [old, young] = [newId(), newId()];
  await doneDaysAgo(old, 91);
  await doneDaysAgo(young, 89);
  expect(await pruneAt(new Date())).toBe(1);
  expect(await marks()).toEqual([young]);
});

test("while an old event waits or lies dead, the marks stay that it may wait for", async () => {
  const [before, long, after] = [newId(), newId(), newId()];
  await doneDaysAgo(long, 300);
  await doneDaysAgo(before, 210);
  await doneDaysAgo(after, 150);
  const waiting = await waitsSince(200);
  await waitsSince(20);
  const oldest = await oldestOpen(house.redisUrl, house.prefix, queue);
  expect(Math.abs((oldest?.getTime() ?? 0) - inDays(-200).getTime())).toBeLessThan(60_000);
  expect(await pruneAt(new Date())).toBe(1);
  expect(await marks()).toEqual([before, after].sort());
  const driven = { ...waiting, after: before };
  expect(await consumeOnce(house.db, handlers, [driven])).toEqual(["DONE"]);
});

test("the mark of a schedule's latest tick stays, however old, so that it is not done again", async () => {
  let runs = 0;
  const yearly: Schedule = {
    name: "yearly",
    pattern: "0 0 1 1 *",
    run: async () => {
      runs += 1;
    },
  };
  const tick = latestTick(yearly, new Date());
  await runSchedule(house.db, yearly, tick);
  await house.db.query("UPDATE consumed_event SET consumed_at = ?", [toSqlInstant(tick)]);
  await pruneAt(inDays(400), [yearly]);
  expect(await runSchedule(house.db, yearly, tick)).toBe("DUPLICATE");
  expect(runs).toBe(1);
});

test("while Redis is away no mark goes: what waits there is not known", async () => {
  await doneDaysAgo(newId(), 200);
  const away = consumedEvents({ redisUrl: "redis://127.0.0.1:1", queue, schedules: [] });
  const options = { now: new Date(), daysOf: () => 90 };
  await expect(prune(house.db, away, options)).rejects.toThrow();
  expect(await marks()).toHaveLength(1);
});
