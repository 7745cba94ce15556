import { subscriptions } from "@union/messages";
import { newId } from "@union/persistence";
import { queueState } from "./queue-state.js";
import { startConsumer } from "./start-consumer.js";
import { startRelay } from "./start-relay.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { openTestLine } from "./test-line.js";
import { eventually } from "./test-waiting.js";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
});
afterEach(() => house.close());

const ids = (count: number): string[] => Array.from({ length: count }, newId);

test("each subscriber gets one job for each event, and the event counts as told", async () => {
  await house.tell(ids(3));
  const both = { ...subscriptions, "records.linked.v1": ["membership", "welfare"] };
  const relay = startRelay({ ...house, subscriptions: both });
  await eventually(async () => (await house.untold()) === 0);
  await relay.stop();
  for (const queue of both["records.linked.v1"])
    expect((await queueState(house.redisUrl, queue, house.prefix)).waiting).toBe(3);
});

test("telling again what is still waiting adds nothing", async () => {
  await house.tell(ids(2));
  const relay = startRelay({ ...house, subscriptions });
  await eventually(async () => (await house.untold()) === 0);
  await house.db.query("UPDATE outbox SET published_at = NULL");
  relay.poke();
  await eventually(async () => (await house.untold()) === 0);
  await relay.stop();
  expect((await queueState(house.redisUrl, "membership", house.prefix)).waiting).toBe(2);
});

test("several relays at once tell every event, and each has its effect once", async () => {
  const members = ids(1_500);
  await house.tell(members);
  const handlers = {
    "records.linked.v1": async (
      tx: { query(q: string, p: unknown[]): Promise<unknown> },
      event: { id: string; payload: { memberIds: string[] } },
    ) => {
      await tx.query("INSERT INTO effect VALUES (?, ?)", [event.id, event.payload.memberIds[0]]);
    },
  };
  const relays = [1, 2, 3].map(() => startRelay({ ...house, subscriptions, batch: 50 }));
  const consumer = startConsumer({ ...house, queue: "membership", handlers });
  await eventually(async () => (await house.effects()).length >= members.length);
  await Promise.all([...relays, consumer].map((part) => part.stop()));
  expect(await house.effects()).toEqual([...members].sort());
  expect(await house.untold()).toBe(0);
});

test("while Redis is away events stay untold; when it is back they go by themselves", async () => {
  const line = await openTestLine(house.redisUrl);
  line.cut();
  await house.tell(ids(2));
  const warned: string[] = [];
  const log = {
    ...house.log,
    warn: (_: object | string, said?: string) => void warned.push(said ?? ""),
  };
  const relay = startRelay({ ...house, redisUrl: line.url, log, subscriptions });
  await eventually(() => warned.length >= 2);
  expect(await house.untold()).toBe(2);
  line.mend();
  await eventually(async () => (await house.untold()) === 0);
  line.cut();
  await house.tell(ids(1));
  await eventually(() => warned.length >= 4);
  expect(await house.untold()).toBe(1);
  line.mend();
  await eventually(async () => (await house.untold()) === 0);
  await relay.stop();
  await line.close();
  expect((await queueState(house.redisUrl, "membership", house.prefix)).waiting).toBe(3);
});

test("writers go on while a relay holds its batch", async () => {
  await house.tell(ids(1));
  await house.db.transaction("READ COMMITTED", async (tx) => {
    const { claimUntold } = await import("./outbox.reader.js");
    expect(await claimUntold(tx, ["records.linked.v1"], 500)).toHaveLength(1);
    await house.tell(ids(1));
    expect(await claimUntold(house.db, ["records.linked.v1"], 500)).toHaveLength(1);
  });
});

test("an event that this release does not know waits for one that does", async () => {
  await house.tell(ids(2));
  await house.db.query("UPDATE outbox SET name = 'member.praised.v9' ORDER BY position LIMIT 1");
  const relay = startRelay({ ...house, subscriptions });
  await eventually(async () => (await house.untold()) === 1);
  await relay.stop();
  const [left] = await house.db.query("SELECT name FROM outbox WHERE published_at IS NULL");
  expect(left.name).toBe("member.praised.v9");
});

test("a relay can be stopped while Redis is away", async () => {
  const line = await openTestLine(house.redisUrl);
  line.cut();
  await house.tell(ids(1));
  const relay = startRelay({ ...house, redisUrl: line.url, subscriptions });
  await relay.stop();
  await line.close();
  expect(await house.untold()).toBe(1);
});
