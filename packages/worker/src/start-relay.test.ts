import { subscriptions } from "@union/messages";
import { newId } from "@union/persistence";
import type { EventHandlers } from "./heard-event.js";
import { claimUntold } from "./outbox.reader.js";
import { queueState } from "./queue-state.js";
import { startConsumer } from "./start-consumer.js";
import { startRelay } from "./start-relay.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { openTestLine } from "./test-line.js";
import { eventually } from "./test-waiting.js";
import { ToldRepository } from "./told.repository.js";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
});
afterEach(() => house.close());

const noting: EventHandlers = {
  "records.linked.v1": async (tx, { id, payload }) => {
    await tx.query("INSERT INTO effect VALUES (?, ?)", [id, payload.memberIds[0]]);
  },
};
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
  const relays = [1, 2, 3].map(() => startRelay({ ...house, subscriptions, batch: 50 }));
  const consumer = startConsumer({ ...house, queue: "membership", handlers: noting });
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
    expect((await claimUntold(tx, ["records.linked.v1"], 500)).events).toHaveLength(1);
    await house.tell(ids(1));
    expect((await claimUntold(house.db, ["records.linked.v1"], 500)).events).toHaveLength(1);
  });
});

test("a backlog of large events is told in lots of a megabyte, the oldest first, and all of it", async () => {
  await house.tell(ids(30));
  await house.db.query(
    "UPDATE outbox SET payload = JSON_SET(payload, '$.filler', REPEAT('x', 100000))",
  );
  const { events, isMore } = await house.db.transaction((tx) =>
    claimUntold(tx, ["records.linked.v1"], 500),
  );
  expect(events).toHaveLength(9);
  expect(isMore).toBe(true);
  const { least } = (await house.db.query("SELECT MIN(position) AS least FROM outbox"))[0];
  expect(events[0]?.position).toBe(Number(least));
  const relay = startRelay({ ...house, subscriptions });
  await eventually(async () => (await house.untold()) === 0);
  await relay.stop();
  expect((await queueState(house.redisUrl, "membership", house.prefix)).waiting).toBe(30);
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

test("what is told stays noted until its effect is confirmed", async () => {
  await house.tell(ids(3));
  const relay = startRelay({ ...house, subscriptions });
  await eventually(async () => (await house.untold()) === 0);
  expect(await house.unconfirmed()).toBe(3);
  const handlers = { "records.linked.v1": async () => undefined };
  const consumer = startConsumer({ ...house, queue: "membership", handlers });
  await eventually(async () => (await house.unconfirmed()) === 0);
  await Promise.all([relay.stop(), consumer.stop()]);
});

test("a Redis that forgot everything is told again by itself, and each event has its effect once", async () => {
  const members = ids(5);
  await house.tell(members);
  const patience = { first: 300, most: 600 };
  const relay = startRelay({ ...house, subscriptions, patience });
  await eventually(async () => (await house.untold()) === 0);
  await house.forget();
  expect((await queueState(house.redisUrl, "membership", house.prefix)).waiting).toBe(0);
  const consumer = startConsumer({ ...house, queue: "membership", handlers: noting });
  await eventually(async () => (await house.unconfirmed()) === 0);
  expect(await house.effects()).toEqual([...members].sort());
  await Promise.all([relay.stop(), consumer.stop()]);
});

test("where only the confirmation was lost, the event is told again and found done", async () => {
  const [member] = ids(1);
  await house.tell([member!]);
  const patience = { first: 300, most: 600 };
  const relay = startRelay({ ...house, subscriptions, patience });
  const consumer = startConsumer({ ...house, queue: "membership", handlers: noting });
  await eventually(async () => (await house.effects()).length === 1);
  await eventually(async () => (await house.unconfirmed()) === 0);
  await house.db.query(
    `INSERT INTO outbox_told SELECT position, 'membership', id, union_id, subject, created_at, 1, created_at FROM outbox`,
  );
  await eventually(async () => (await house.unconfirmed()) === 0);
  expect(await house.effects()).toEqual([member]);
  await Promise.all([relay.stop(), consumer.stop()]);
});

test("each repetition has twice the patience of the last, up to the most", async () => {
  await house.tell(ids(1));
  const patience = { first: 1_000, most: 4_000 };
  const relay = startRelay({ ...house, subscriptions, patience });
  await eventually(async () => (await house.unconfirmed()) === 1);
  await relay.stop();
  const told = new ToldRepository(house.db, patience);
  const waits = async (): Promise<number> => {
    const [row] = await house.db.query(
      "SELECT TIMESTAMPDIFF(MICROSECOND, told_at, due_at) / 1000 AS wait FROM outbox_told",
    );
    return Number(row.wait);
  };
  const patient = [await waits()];
  for (const tries of [1, 2, 3, 900]) {
    expect(await told.claimForgotten(10)).toEqual([]);
    await house.db.query("UPDATE outbox_told SET tries = ?, due_at = UTC_TIMESTAMP(3)", [tries]);
    expect(await told.claimForgotten(10)).toHaveLength(1);
    patient.push(await waits());
  }
  expect(patient).toEqual([1_000, 2_000, 4_000, 4_000, 4_000]);
});

test("what is due to be told again is found by its time: what is not yet due is not read", async () => {
  const count = 3_000;
  const rows = Array.from({ length: count }, (_, n) => [
    ...[n + 1, "membership", newId(), newId(), "subject", "2026-01-01", 1],
    n < 10 ? "2026-01-01" : "2999-01-01",
  ]);
  await house.db.query(
    "INSERT INTO outbox_told (position, subscriber, event_id, union_id, subject, told_at, tries, due_at) VALUES ?",
    [rows],
  );
  await house.db.query("ANALYZE TABLE outbox_told");
  const asked: string[] = [];
  const sql = {
    query: async <Rows>(text: string, parameters: unknown[] = []): Promise<Rows> => {
      if (text.startsWith("SELECT")) asked.push(text);
      return house.db.query<Rows>(text, parameters);
    },
  };
  const patience = { first: 1_000, most: 4_000 };
  const plan = async () => {
    const [step] = await house.db.query(`EXPLAIN ${asked[0]}`, ["2026-06-01"]);
    return step;
  };
  expect(await new ToldRepository(sql, patience).claimForgotten(100)).toHaveLength(10);
  expect(await plan()).toMatchObject({ type: "range", key: "by_due" });
  expect(Number((await plan()).rows)).toBeLessThan(count / 10);
  expect((await plan()).Extra).not.toContain("filesort");
});

test("a confirmation that belongs to another database's event changes nothing", async () => {
  await house.tell(ids(1));
  const relay = startRelay({ ...house, subscriptions });
  await eventually(async () => (await house.unconfirmed()) === 1);
  await relay.stop();
  const [row] = await house.db.query("SELECT position, event_id FROM outbox_told");
  const told = new ToldRepository(house.db, { first: 1_000, most: 4_000 });
  const position = Number(row.position);
  await told.confirm([{ position, subscriber: "membership", eventId: newId() }]);
  expect(await house.unconfirmed()).toBe(1);
  await told.confirm([{ position, subscriber: "membership", eventId: row.event_id }]);
  expect(await house.unconfirmed()).toBe(0);
});
