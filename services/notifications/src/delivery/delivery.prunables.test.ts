import { addDays, dayOf, localDate } from "@union/kernel";
import { bulkInsert, newId, type Prunable, pruneStatement, toSqlInstant } from "@union/persistence";
import { schedulesOf } from "@union/service";
import { type TestService, testService } from "@union/testing";
import type { LongSchedule } from "@union/worker";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

/** The virtual clock of this file. */
const start = new Date("2026-03-06T02:00:00Z");
let now = start;
beforeEach(() => {
  now = start;
});
const dayMs = 24 * 3_600_000;
const passes = (days: number): void => {
  now = new Date(now.getTime() + days * dayMs);
};

const parts = notificationsBy(["EMAIL"]);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock: () => now });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof aUnion>>;
const prunes = async (): Promise<void> => {
  const all = schedulesOf(parts, service.ground);
  const nightly = all.find((one): one is LongSchedule => one.name === "prune")!;
  await nightly.runInSteps({ instant: now, day: dayOf(now) }, new AbortController().signal);
};
const announce = async (union: Union): Promise<void> => {
  await service.ask(
    union.chair,
    `mutation { announce(input: { title: "题", text: "文" }) { ... on Refused { code } } }`,
  );
  await union.deliverAll();
};
const count = async (table: string, { unionId }: Union, where = "1 = 1"): Promise<number> => {
  const [row] = await service.ground.db.query<{ n: number }[]>(
    `SELECT COUNT(*) AS n FROM ${table} WHERE union_id = ? AND ${where}`,
    [unionId],
  );
  return Number(row!.n);
};
const decides = (union: Union, key: string, days: number) =>
  service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, ?, ?, NULL, ?, '2026-01-01', '工会决定', 1)`,
    [union.unionId, newId(), key, JSON.stringify(days)],
  );

test("2.13.2 a notice stands in the inbox for three years, and then goes with all that became of it", async () => {
  const union = await aUnion(service, ["EMAIL"]);
  const person = newId();
  await union.employ({ id: person }, { id: newId() });
  await announce(union);
  passes(1_095);
  await announce(union);
  await prunes();
  expect(await inboxOf(service, union.person(person))).toHaveLength(2);
  passes(1);
  await prunes();
  expect(await inboxOf(service, union.person(person))).toHaveLength(1);
  expect([await count("notice", union), await count("delivery", union)]).toEqual([1, 4]);
});

test("2.13.2 a delivery that is not settled never goes, and its notice stays with it", async () => {
  const union = await aUnion(service, ["EMAIL"]);
  await union.employ({ id: newId() }, { id: newId() });
  await announce(union);
  await service.ground.db.query(
    "UPDATE delivery SET state = 'QUEUED', due_at = ? WHERE union_id = ? AND channel = 'EMAIL' ORDER BY recipient_id LIMIT 1",
    ["2026-03-06", union.unionId],
  );
  passes(2_000);
  await prunes();
  expect(await count("delivery", union)).toBe(1);
  expect(await count("delivery", union, "state = 'QUEUED'")).toBe(1);
  expect(await count("notice", union)).toBe(1);
});

test("2.13.2 a notice of which some have not heard yet stays, so that they can", async () => {
  const union = await aUnion(service);
  await announce(union);
  await service.ground.db.query("UPDATE notice SET expected = 5 WHERE union_id = ?", [
    union.unionId,
  ]);
  passes(2_000);
  await prunes();
  expect(await count("notice", union)).toBe(1);
});

test("2.13.2 each union's rows are kept as that union decided", async () => {
  const [shorter, longer] = [await aUnion(service), await aUnion(service)];
  await decides(shorter, "retention.inbox", 365);
  await decides(longer, "retention.inbox", 3_650);
  for (const union of [shorter, longer]) {
    await union.employ({ id: newId() });
    await announce(union);
  }
  passes(366);
  await prunes();
  expect([await count("notice", shorter), await count("notice", longer)]).toEqual([0, 1]);
  passes(1_500);
  await prunes();
  expect([await count("delivery", shorter), await count("delivery", longer)]).toEqual([0, 1]);
});

test("2.13.2 what other systems are told goes when it is settled and old, rests when they are over", async () => {
  const union = await aUnion(service);
  const at = toSqlInstant(now);
  const webhook = (state: string) => [
    union.unionId,
    newId(),
    newId(),
    "a",
    "e",
    "{}",
    at,
    state,
    at,
  ];
  await bulkInsert(
    service.ground.db,
    "webhook_delivery",
    ["union_id", "id", "event_id", "target", "event", "data", "happened_at", "state", "due_at"],
    ["QUEUED", "SENDING", "SENT", "FAILED"].map(webhook),
  );
  const days = [0, 40].map((after) => addDays(dayOf(now), after));
  await bulkInsert(
    service.ground.db,
    "rest_window",
    ["union_id", "recipient_id", "id", "from_at", "to_at"],
    days.map((day) => [union.unionId, newId(), newId(), day, addDays(day, 1)]),
  );
  passes(32);
  await prunes();
  expect([await count("webhook_delivery", union), await count("rest_window", union)]).toEqual([
    4, 1,
  ]);
  passes(1_095);
  await prunes();
  expect(await count("webhook_delivery", union, "state IN ('QUEUED', 'SENDING')")).toBe(2);
  expect(await count("webhook_delivery", union)).toBe(2);
});

const places = (parts.prunables ?? []).map((one): [string, Prunable] => [
  `${one.table} ${one.mayGo ?? ""}`.slice(0, 40),
  one,
]);
test.each(places)("old rows of %s are found by an index, in its order", async (_, prunable) => {
  const union = await aUnion(service);
  const { db } = service.ground;
  const many = Array.from({ length: 1_500 }, (_, n) => ({
    id: newId(),
    at: toSqlInstant(new Date(start.getTime() - (n < 15 ? 3_000 : n % 300) * dayMs)),
  }));
  const columns: Record<string, readonly string[]> = {
    delivery: ["union_id", "recipient_id", "channel", "notice_id", "state", "decided_at"],
    notice: [
      ...["union_id", "id", "template", "topic", "subject", "noticed_on", "audience", "title_zh"],
      ...["title_en", "text_zh", "text_en", "outside_zh", "outside_en", "trace_id", "opened_at"],
      ...["expected", "reached"],
    ],
    webhook_delivery: [
      ...["union_id", "id", "event_id", "target", "event", "data", "happened_at", "state"],
      "due_at",
    ],
    rest_window: ["union_id", "recipient_id", "id", "from_at", "to_at"],
  };
  const { unionId } = union;
  const channel = /channel = '(\w+)'/.exec(prunable.mayGo ?? "")?.[1] ?? "";
  const rowOf: Record<string, (id: string, at: string) => unknown[]> = {
    delivery: (id, at) => [unionId, id, channel, id, "SENT", at],
    notice: (id, at) => [
      ...[unionId, id, "t", "ANNOUNCEMENTS", id, localDate("2026-01-01"), "{}", "", "", "", ""],
      ...["", "", "t", at, 0, 0],
    ],
    webhook_delivery: (id, at) => [unionId, id, id, "a", "e", "{}", at, "SENT", at],
    rest_window: (id, at) => [unionId, id, id, at, at],
  };
  const { table } = prunable;
  await bulkInsert(
    db,
    table,
    columns[table]!,
    many.map(({ id, at }) => rowOf[table]!(id, at)),
  );
  await db.query(`ANALYZE TABLE ${table}`);
  const old = toSqlInstant(new Date(start.getTime() - 1_000 * dayMs));
  const plan = await db.query<{ table: string; type: string; rows: number; Extra: string }[]>(
    `EXPLAIN ${pruneStatement(prunable, 1_000)}`,
    [unionId, old],
  );
  const step = plan.find((one) => one.table === table)!;
  expect(step).toMatchObject({ type: "range" });
  expect(Number(step.rows)).toBeLessThan(150);
  expect(step.Extra ?? "").not.toContain("filesort");
});
