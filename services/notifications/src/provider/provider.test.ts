import { channelsConfig } from "@union/channels";
import { newId, toSqlInstant } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { outsideOf } from "../outside-of.js";
import { readBudgets } from "../read-budgets.js";
import { notificationsBy } from "../service.js";

const now = new Date("2026-03-06T02:00:00Z");
const before = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const config = channelsConfig({
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_FROM: "union@union.example",
  CHANNEL_RATES: `{"smtp":{"capacity":7,"refillPerSecond":1}}`,
  WEBHOOKS: `[{"id":"oa","url":"https://oa.example.org/hook","secret":"whsec_${"A".repeat(32)}"}]`,
});
if (!config.ok) throw new Error(config.error.join("\n"));
const { value } = config;
const webhooks = value.webhooks.map(({ id }) => id);
const withBudgets = (budgets: ReturnType<typeof readBudgets>) =>
  notificationsBy(outsideOf(value), undefined, { webhooks, budgets });

let service: TestService;
afterEach(() => service.close());

type Row = { channel: string; state: string; at: Date; dueAt?: Date; unionId?: string };
const add = (unionId: string, ...rows: readonly Row[]) =>
  Promise.all(
    rows.map(({ channel, state, at, dueAt = at }) => {
      const times = [toSqlInstant(at), toSqlInstant(dueAt)];
      return channel === "WEBHOOK"
        ? service.ground.db.query(
            `INSERT INTO webhook_delivery (union_id, id, event_id, target, event, data, state, happened_at, due_at)
             VALUES (?, ?, ?, 'oa', 'campus.changed.v1', '{}', ?, ?, ?)`,
            [unionId, newId(), newId(), state, ...times],
          )
        : service.ground.db.query(
            `INSERT INTO delivery (union_id, recipient_id, channel, notice_id, state, decided_at, due_at)
             VALUES (?, ?, ?, ?, ?, ?, ?)`,
            [unionId, newId(), channel, newId(), state, ...times],
          );
    }),
  );

const providersOf = async (unionId: string): Promise<object[]> => {
  const query =
    "{ noticeProviders { channel provider budget { left capacity } waiting waitingSince failed } }";
  type Answer = { noticeProviders: object[] };
  const actor = actorOf(unionId, "SYSTEM_ADMINISTRATOR");
  return (await service.ask<Answer>(actor, query)).noticeProviders;
};

/** Other tests, and the house itself, take from the same buckets meanwhile. */
const budgetOf = (capacity: number) => ({ left: expect.any(Number), capacity });

test("2.14 every way out that is set up says what may go, what waits since when, and what failed in the last day", async () => {
  service = await testService(withBudgets(readBudgets(value)), { clock: () => now });
  const unionId = newId();
  await add(
    unionId,
    { channel: "EMAIL", state: "QUEUED", at: before(3) },
    { channel: "EMAIL", state: "SENDING", at: before(1) },
    { channel: "EMAIL", state: "SENT", at: before(9) },
    { channel: "EMAIL", state: "SUPPRESSED", at: before(9) },
    { channel: "EMAIL", state: "FAILED", at: before(60), dueAt: before(23) },
    { channel: "EMAIL", state: "FAILED", at: before(60), dueAt: before(25) },
    { channel: "WEBHOOK", state: "FAILED", at: before(60), dueAt: before(2) },
    { channel: "WEBHOOK", state: "FAILED", at: before(60), dueAt: before(25) },
    { channel: "SMS", state: "QUEUED", at: before(3) },
  );
  await add(newId(), { channel: "EMAIL", state: "QUEUED", at: before(50) });
  expect(await providersOf(unionId)).toEqual([
    {
      ...{ channel: "EMAIL", provider: "smtp", budget: budgetOf(7) },
      ...{ waiting: 2, waitingSince: before(3).toISOString(), failed: 1 },
    },
    {
      ...{ channel: "WEBHOOK", provider: "webhook", budget: budgetOf(10) },
      ...{ waiting: 0, waitingSince: null, failed: 1 },
    },
  ]);
});

test("2.14 where Redis is away the budgets are not known and everything else is", async () => {
  const away = "redis://127.0.0.1:1";
  service = await testService(
    withBudgets(() => readBudgets(value)(away)),
    { clock: () => now },
  );
  const unionId = newId();
  await add(unionId, { channel: "EMAIL", state: "QUEUED", at: before(3) });
  expect(await providersOf(unionId)).toMatchObject([
    { channel: "EMAIL", budget: null, waiting: 1 },
    { channel: "WEBHOOK", budget: null, waiting: 0 },
  ]);
});

test("2.14 a house without any way out says so", async () => {
  service = await testService(notificationsBy([]));
  expect(await providersOf(newId())).toEqual([]);
});
