import { newId, type Tx } from "@union/persistence";
import { Queue } from "bullmq";
import { runLongSchedule } from "./run-long-schedule.js";
import { runSchedule } from "./run-schedule.js";
import type { LongSchedule, Schedule, Tick } from "./schedule.js";
import { type Schedules, startSchedules } from "./start-schedules.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { door, eventually } from "./test-waiting.js";
import { withRedis } from "./with-redis.js";

let house: TestHouse;
let running: Schedules[];
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
  running = [];
});
afterEach(async () => {
  await stopAll();
  await house.close();
});

const stopAll = (): Promise<unknown> =>
  Promise.all(running.splice(0).map((schedules) => schedules.stop()));
const queue = "welfare-schedules";
const start = (schedules: readonly (Schedule | LongSchedule)[], more: object = {}): void => {
  const clock = () => new Date("2025-03-08T00:00:00+08:00");
  running.push(startSchedules({ ...house, queue, clock, schedules, keepMs: 100, ...more }));
};
const note = async (tx: Tx, { instant, day }: Tick): Promise<void> => {
  await tx.query("INSERT INTO effect VALUES (?, ?)", [newId(), `${day} ${instant.toISOString()}`]);
};
const often: Schedule = { name: "often", everyMs: 300, run: note };
const yearly: Schedule = { name: "yearly", pattern: "0 0 1 1 *", run: note };
const alarms = () =>
  withRedis(house.redisUrl, async (connection) => {
    const set = new Queue(queue, { connection, prefix: house.prefix });
    return (await set.getJobSchedulers()).map(({ key, tz }) => [key, tz ?? null]).sort();
  });
/** As if these were kept for long, everything being down since. */
const keptSince2000 = (names: readonly string[]): Promise<unknown> =>
  house.db.query("INSERT INTO schedule (name, since) VALUES ?", [
    names.map((name) => [name, "2000-01-01 00:00:00.000"]),
  ]);

test("each tick has one effect whatever the number of processes, and its day is the clock's", async () => {
  for (let process = 0; process < 3; process++) start([often]);
  await eventually(async () => (await house.effects()).length >= 4);
  await stopAll();
  const effects = await house.effects();
  expect(new Set(effects).size).toBe(effects.length);
  for (const effect of effects) expect(effect).toMatch(/^2025-03-08 /);
});

test("a run that fails leaves nothing, and the tick is made up for", async () => {
  let attempts = 0;
  const failing: Schedule = {
    ...yearly,
    run: async (tx, tick) => {
      await note(tx, tick);
      attempts += 1;
      if (attempts < 3) throw new Error("slip");
    },
  };
  await keptSince2000(["yearly"]);
  start([failing]);
  await eventually(async () => (await house.effects()).length > 0);
  expect(attempts).toBe(3);
  expect(await house.effects()).toHaveLength(1);
});

test("of the ticks that were missed while everything was down the latest is made up for, once", async () => {
  await keptSince2000(["yearly"]);
  start([yearly]);
  start([yearly]);
  await eventually(async () => (await house.effects()).length > 0);
  await stopAll();
  start([yearly]);
  await eventually(async () => (await alarms()).length === 1);
  await stopAll();
  const january = `${new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1}-12-31T16:00:00.000Z`;
  expect(await house.effects()).toEqual([`2025-03-08 ${january}`]);
});

test("a schedule that is new owes nothing of the time before", async () => {
  start([yearly]);
  await eventually(async () => (await alarms()).length === 1);
  await stopAll();
  expect(await house.effects()).toEqual([]);
});

test("alarms are set in Shanghai's time; those of schedules that are no longer declared are removed at the next start", async () => {
  start([yearly, often]);
  await eventually(async () => (await alarms()).length === 2);
  await stopAll();
  start([yearly]);
  await eventually(async () => (await alarms()).length === 1);
  expect(await alarms()).toEqual([["yearly", "Asia/Shanghai"]]);
  const rows: { name: string }[] = await house.db.query("SELECT name FROM schedule");
  expect(rows.map(({ name }) => name)).toEqual(["yearly"]);
});

test("alarms that Redis forgot are set again by themselves", async () => {
  start([yearly]);
  await eventually(async () => (await alarms()).length === 1);
  await house.forget();
  await eventually(async () => (await alarms()).length === 1);
});

test("a schedule can be run by hand for an instant, whose day it then is, and only once", async () => {
  const instant = new Date("2025-01-01T00:00:00+08:00");
  expect(await runSchedule(house.db, yearly, instant)).toBe("DONE");
  expect(await runSchedule(house.db, yearly, instant)).toBe("DUPLICATE");
  expect(await house.effects()).toEqual(["2025-01-01 2024-12-31T16:00:00.000Z"]);
});

test("a pattern that is none stops the start", () => {
  expect(() => start([{ name: "x", pattern: "at noon", run: note }])).toThrow();
});

/** Long work of which one step is done for each time that the door is opened. */
const aLongOne = () => {
  const [begun, waiting] = [door(), door()];
  const long: LongSchedule = {
    name: "long",
    pattern: "0 0 1 1 *",
    runInSteps: async (tick, signal) => {
      begun.open();
      await waiting.opened;
      if (!signal.aborted) await house.db.transaction((tx) => note(tx, tick));
    },
  };
  return { long, begun: begun.opened, goOn: waiting.open };
};
const instant = new Date("2025-01-01T00:00:00+08:00");

test("long work is done by one process at a time, and once for each tick", async () => {
  const { long, begun, goOn } = aLongOne();
  const first = runLongSchedule(house.db, long, instant);
  await begun;
  expect(await runLongSchedule(house.db, long, instant)).toBe("BUSY");
  goOn();
  expect(await first).toBe("DONE");
  expect(await runLongSchedule(house.db, long, instant)).toBe("DUPLICATE");
  expect(await house.effects()).toHaveLength(1);
});

test("long work that fails keeps nobody away, and is owed still", async () => {
  const failing: LongSchedule = {
    ...aLongOne().long,
    runInSteps: async () => {
      throw new Error("slip");
    },
  };
  await expect(runLongSchedule(house.db, failing, instant)).rejects.toThrow("slip");
  const { long, goOn } = aLongOne();
  goOn();
  expect(await runLongSchedule(house.db, long, instant)).toBe("DONE");
});

test("stopping ends long work after the step in hand; who starts next goes on with it", async () => {
  await keptSince2000(["long"]);
  const { long, begun, goOn } = aLongOne();
  start([long]);
  await begun;
  const stopped = stopAll();
  goOn();
  await stopped;
  expect(await house.effects()).toEqual([]);
  start([long]);
  await eventually(async () => (await house.effects()).length === 1);
});
