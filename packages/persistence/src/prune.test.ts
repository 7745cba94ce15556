import { randomUUID } from "node:crypto";
import { type Actor, ok } from "@union/kernel";
import fc from "fast-check";
import { audit } from "./audit.js";
import { command, type Unit } from "./command.js";
import { infrastructurePrunables } from "./infrastructure.prunables.js";
import { toSqlInstant } from "./instant.js";
import { newId } from "./new-id.js";
import type { Prunable } from "./prunable.js";
import { type PruneOptions, prune } from "./prune.js";
import { pruneStatement } from "./prune-statement.js";
import { openTestHouse, someone, type TestHouse } from "./test-house.fixture.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  for (const table of ["outbox", "outbox_told", "command_log", "audit_log"])
    await house.db.query(`DELETE FROM ${table}`);
});
afterAll(() => house.close());

const dayMs = 24 * 3_600_000;
const now = new Date("2026-06-01T00:00:00Z");
const daysAgo = (days: number): string => toSqlInstant(new Date(now.getTime() - days * dayMs));
const of = (name: string): Prunable => infrastructurePrunables.find(({ table }) => table === name)!;
const pruneTable = (name: string, days: number, more: Partial<PruneOptions> = {}) =>
  prune(house.db, of(name), { now, daysOf: () => days, ...more });

type Told = {
  /** Null: not told yet. */
  readonly toldDaysAgo: number | null;
  readonly openAt: readonly string[];
};
const tells = async (events: readonly Told[]): Promise<void> => {
  const rows = events.map(({ toldDaysAgo }, n) => [
    ...[n + 1, newId(), newId(), "records.linked.v1", "s", "{}", "t", daysAgo(400)],
    toldDaysAgo === null ? null : daysAgo(toldDaysAgo),
  ]);
  await house.db.query(
    "INSERT INTO outbox (position, id, union_id, name, subject, payload, trace_id, created_at, published_at) VALUES ?",
    [rows],
  );
  const open = events.flatMap(({ openAt }, n) =>
    openAt.map((subscriber) => [n + 1, subscriber, newId(), newId(), "s", daysAgo(400), 1]),
  );
  if (open.length > 0)
    await house.db.query(
      "INSERT INTO outbox_told (position, subscriber, event_id, union_id, subject, told_at, tries) VALUES ?",
      [open],
    );
};
const positions = async (): Promise<number[]> => {
  const rows: { position: number }[] = await house.db.query(
    "SELECT position FROM outbox ORDER BY position",
  );
  return rows.map(({ position }) => Number(position));
};

test("events go when they are old and everybody has confirmed them: untold, unconfirmed and young ones never do", async () => {
  const anEvent = fc.record({
    toldDaysAgo: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 4 }),
    openAt: fc.subarray(["membership", "welfare"]),
  });
  await fc.assert(
    fc
      .asyncProperty(
        fc.array(anEvent, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (events, days, chunk) => {
          await tells(events);
          const stay = events.flatMap(({ toldDaysAgo, openAt }, n) =>
            toldDaysAgo !== null && toldDaysAgo > days && openAt.length === 0 ? [] : [n + 1],
          );
          const gone = await pruneTable("outbox", days, { chunk });
          expect(gone).toBe(events.length - stay.length);
          expect(await positions()).toEqual(stay);
        },
      )
      .afterEach(async () => {
        await house.db.query("DELETE FROM outbox");
        await house.db.query("DELETE FROM outbox_told");
      }),
    { numRuns: 40 },
  );
});

test("rows go a chunk at a time, each in a transaction of its own, and no more once it is stopped", async () => {
  await tells(Array.from({ length: 25 }, () => ({ toldDaysAgo: 50, openAt: [] })));
  const transaction = jest.spyOn(house.db, "transaction");
  const signal = {
    get aborted() {
      return transaction.mock.calls.length > 0;
    },
  };
  expect(await pruneTable("outbox", 30, { chunk: 10, signal })).toBe(10);
  expect(await positions()).toHaveLength(15);
  transaction.mockClear();
  expect(await pruneTable("outbox", 30, { chunk: 10 })).toBe(15);
  expect(transaction.mock.calls.map(([isolation]) => isolation)).toEqual([
    "READ COMMITTED",
    "READ COMMITTED",
  ]);
  transaction.mockRestore();
});

test("several processes prune at once without harm: each row goes once", async () => {
  await tells(Array.from({ length: 500 }, (_, n) => ({ toldDaysAgo: n % 60, openAt: [] })));
  const gone = await Promise.all([1, 2, 3].map(() => pruneTable("outbox", 30, { chunk: 20 })));
  const left = await positions();
  expect(gone.reduce((sum, one) => sum + one, 0)).toBe(500 - left.length);
  expect(left.every((position) => (position - 1) % 60 <= 30)).toBe(true);
});

test("a writer does not wait for rows that are going", async () => {
  await tells([{ toldDaysAgo: 50, openAt: [] }]);
  await house.db.transaction("READ COMMITTED", async (tx) => {
    await tx.query(pruneStatement(of("outbox"), 10), [daysAgo(30)]);
    await house.db.transaction(async (other) => {
      await other.query("SET SESSION innodb_lock_wait_timeout = 1");
      await other.query(
        "INSERT INTO outbox (id, union_id, name, subject, payload, trace_id, created_at) VALUES (?, ?, 'n', 's', '{}', 't', ?)",
        [newId(), newId(), daysAgo(0)],
      );
      await other.query("UPDATE outbox SET published_at = ? WHERE subject = 's' AND position > 1", [
        daysAgo(0),
      ]);
      await other.query("SET SESSION innodb_lock_wait_timeout = DEFAULT");
    });
  });
  expect(await positions()).toHaveLength(1);
});

const writing =
  ({ outbox }: Unit) =>
  async ({ unionId }: Actor, { word }: { readonly word: string }) => {
    await outbox.add("records.linked.v1", unionId, { unionId, service: word, memberIds: [] });
    return ok({ id: randomUUID() });
  };

test("a request that is repeated within its days gets its first answer after pruning, and has no second effect", async () => {
  const actor = someone();
  const run = command(house.db, "writeNote", writing);
  const again = { idempotencyKey: "key", traceId: "t" };
  const first = await run(actor, { word: "a" }, again);
  const inDays = (days: number) => new Date(Date.now() + days * dayMs);
  expect(await pruneTable("command_log", 90, { now: inDays(89) })).toBe(0);
  expect(await run(actor, { word: "a" }, again)).toEqual(first);
  expect(await positions()).toHaveLength(1);
  expect(await pruneTable("command_log", 90, { now: inDays(91) })).toBe(1);
  expect(await run(actor, { word: "a" }, again)).not.toEqual(first);
});

test("2.13.2 the audit log goes beyond the days that its own union decided, and another union's stays", async () => {
  const [short, long] = [randomUUID(), randomUUID()];
  for (const unionId of [short, long])
    for (const _ of [1, 2])
      await audit(house.db, { unionId, accountId: null }, { ...entry, action: "a" });
  await house.db.query("UPDATE audit_log SET at = ? WHERE position % 2 = 0", [daysAgo(1_200)]);
  await house.db.query("UPDATE audit_log SET at = ? WHERE position % 2 = 1", [daysAgo(1_000)]);
  const daysOf = (_: string, unionId: string | null) => (unionId === short ? 1_096 : 1_826);
  expect(await prune(house.db, of("audit_log"), { now, daysOf })).toBe(1);
  const left: { union_id: string }[] = await house.db.query("SELECT union_id FROM audit_log");
  expect(left.map(({ union_id }) => union_id).sort()).toEqual([short, long, long].sort());
});
const entry = { action: "a", outcome: "OK", subject: null, traceId: "t" };

test.each(infrastructurePrunables.map((one) => [one.table, one] as const))(
  "old rows of %s are found by an index, in its order",
  async (table, prunable) => {
    const union = newId();
    const count = 2_000;
    const recent = (n: number): string => daysAgo(n < 20 ? 3_000 : (n % 10) + 1);
    if (table === "outbox")
      await tells(
        Array.from({ length: count }, (_, n) => ({ toldDaysAgo: n < 20 ? 3_000 : 1, openAt: [] })),
      );
    else if (table === "command_log")
      await house.db.query(
        "INSERT INTO command_log (union_id, account_id, idempotency_key, command, input_hash, created_at) VALUES ?",
        [
          Array.from({ length: count }, (_, n) => [
            ...[union, newId(), "k", "c", Buffer.alloc(32)],
            recent(n),
          ]),
        ],
      );
    else
      await house.db.query(
        "INSERT INTO audit_log (union_id, action, outcome, trace_id, at) VALUES ?",
        [Array.from({ length: count }, (_, n) => [union, "a", "OK", "t", recent(n)])],
      );
    await house.db.query(`ANALYZE TABLE ${table}`);
    const parameters = [...(prunable.isPerUnion ? [union] : []), daysAgo(1_500)];
    const plan: { table: string; type: string; rows: number; Extra: string }[] =
      await house.db.query(`EXPLAIN ${pruneStatement(prunable, 1_000)}`, parameters);
    const step = plan.find((one) => one.table === table)!;
    expect(step).toMatchObject({ type: "range" });
    expect(Number(step.rows)).toBeLessThan(count / 10);
    expect(step.Extra ?? "").not.toContain("filesort");
  },
);
