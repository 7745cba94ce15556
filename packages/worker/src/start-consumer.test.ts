import { subscriptions } from "@union/messages";
import { newId } from "@union/persistence";
import type { EventHandlers } from "./heard-event.js";
import { queueState } from "./queue-state.js";
import { startConsumer } from "./start-consumer.js";
import { startRelay } from "./start-relay.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { openTestLine } from "./test-line.js";
import { door, eventually } from "./test-waiting.js";

let house: TestHouse;
let stops: (() => Promise<void>)[];
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
  stops = [startRelay({ ...house, subscriptions }).stop];
});
afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await house.close();
});

type Linked = NonNullable<EventHandlers["records.linked.v1"]>;

const effect: Linked = async (tx, { id, traceId }) => {
  await tx.query("INSERT INTO effect VALUES (?, ?)", [id, traceId]);
};
const listen = (linked: Linked, redisUrl = house.redisUrl): { stop(): Promise<void> } => {
  const handlers = { "records.linked.v1": linked };
  const consumer = startConsumer({ ...house, redisUrl, queue: "membership", handlers });
  stops.push(() => consumer.stop());
  return consumer;
};
const membership = () => queueState(house.redisUrl, "membership", house.prefix);
const isQuiet = async (): Promise<boolean> => {
  const { waiting, active, delayed } = await membership();
  return (await house.untold()) === 0 && waiting + active + delayed === 0;
};

test("the effect knows the trace of the request it began with", async () => {
  listen(effect);
  await house.tell([newId()], "trace-1");
  await eventually(async () => (await house.effects()).length > 0);
  expect(await house.effects()).toEqual(["trace-1"]);
});

test("an event that is told many times has its effect once", async () => {
  listen(effect);
  await house.tell([newId(), newId()]);
  for (let times = 0; times < 3; times++) {
    await eventually(isQuiet);
    await house.db.query("UPDATE outbox SET published_at = NULL");
  }
  await eventually(isQuiet);
  expect(await house.effects()).toHaveLength(2);
});

test("a consumer that dies between effect and mark leaves nothing, and the next attempt does it once", async () => {
  let attempts = 0;
  listen(async (tx, event) => {
    await effect(tx, event);
    attempts += 1;
    if (attempts < 3) throw Object.assign(new Error("gone"), { code: "PROTOCOL_CONNECTION_LOST" });
  });
  await house.tell([newId()]);
  await eventually(async () => attempts === 3 && (await isQuiet()));
  expect(await house.effects()).toHaveLength(1);
  expect((await membership()).failed).toBe(0);
});

test("a payload that breaks its promise fails at once and names no value", async () => {
  const errors: object[] = [];
  const log = {
    ...house.log,
    error: (fields: object | string) => void errors.push(Object(fields)),
  };
  const handlers = { "records.linked.v1": effect };
  const silent = { ...log, child: () => log };
  const consumer = startConsumer({ ...house, log: silent, queue: "membership", handlers });
  stops.push(() => consumer.stop());
  await house.tell([newId()]);
  const broken = "9900011990010112X5";
  await house.tellUnchecked({ unionId: broken, service: "welfare", memberIds: [newId()] });
  await eventually(async () => (await membership()).failed === 1);
  await eventually(isQuiet);
  expect(await house.effects()).toHaveLength(1);
  expect(JSON.stringify(errors)).toContain("unionId");
  expect(JSON.stringify(errors)).not.toContain("9900011990010112X5");
});

test("an event without a handler waits for a person instead of vanishing", async () => {
  const consumer = startConsumer({ ...house, queue: "membership", handlers: {} });
  stops.push(() => consumer.stop());
  await house.tell([newId()]);
  await eventually(async () => (await membership()).failed === 1);
});

test("a consumer that is stopped finishes what it has in hand", async () => {
  const [begun, may] = [door(), door()];
  const consumer = listen(async (tx, event) => {
    begun.open();
    await may.opened;
    await effect(tx, event);
  });
  await house.tell([newId()]);
  await begun.opened;
  const stopped = consumer.stop();
  may.open();
  await stopped;
  expect(await house.effects()).toHaveLength(1);
  expect(await membership()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
});

test("a consumer goes on by itself after Redis was away", async () => {
  const line = await openTestLine(house.redisUrl);
  line.cut();
  listen(effect, line.url);
  await house.tell([newId()]);
  await eventually(async () => (await house.untold()) === 0);
  line.mend();
  await eventually(async () => (await house.effects()).length === 1);
  line.cut();
  await house.tell([newId()]);
  await eventually(async () => (await house.untold()) === 0);
  line.mend();
  await eventually(async () => (await house.effects()).length === 2);
  await Promise.all(stops.splice(0).map((stop) => stop()));
  await line.close();
});

test("a consumer can be stopped while Redis is away", async () => {
  const line = await openTestLine(house.redisUrl);
  const consumer = listen(effect, line.url);
  await house.tell([newId()]);
  await eventually(async () => (await house.effects()).length === 1);
  line.cut();
  await consumer.stop();
  await line.close();
});
