import { randomUUID } from "node:crypto";
import { type LocalDate, localDate } from "@union/kernel";
import { createLogger, metrics } from "@union/observability";
import {
  type Database,
  infrastructureMigrations,
  infrastructurePrunables,
  newId,
  openDatabase,
  type Prunable,
} from "@union/persistence";
import type { UnionOverride } from "@union/policy";
import { DataSource } from "typeorm";
import { pruneSchedule } from "./prune-schedule.js";

const name = `prune_${randomUUID().replaceAll("-", "")}`;
const url = process.env["DATABASE_URL"] ?? "";
let server: DataSource;
let db: Database;
beforeAll(async () => {
  server = await new DataSource({ type: "mariadb", url }).initialize();
  await server.query(`CREATE DATABASE ${name}`);
  db = await openDatabase(new URL(`/${name}`, url).toString(), {
    migrations: infrastructureMigrations,
  });
});
beforeEach(async () => {
  await db.query("DELETE FROM command_log");
});
afterAll(async () => {
  await db.destroy();
  await server.query(`DROP DATABASE ${name}`);
  await server.destroy();
});

const now = new Date("2026-06-01T04:00:00Z");
const run = (
  prunables: readonly Prunable[],
  decided: readonly UnionOverride[] = [],
  signal: AbortSignal = new AbortController().signal,
) => {
  const logged: Record<string, unknown>[] = [];
  const hear = (fields: object | string, said?: string): void =>
    void logged.push({ ...Object(fields), said });
  const log = { ...createLogger({ name: "t", level: "silent" }), info: hear, error: hear };
  const needs = { db, clock: () => now, log, prunables, decided: async () => decided };
  const day: LocalDate = localDate("2026-06-01");
  return pruneSchedule(needs)
    .runInSteps({ instant: now, day }, signal)
    .then(() => logged);
};
const commandsFrom = (...days: readonly string[]): Promise<unknown> =>
  db.query(
    "INSERT INTO command_log (union_id, account_id, idempotency_key, command, input_hash, created_at) VALUES ?",
    [days.map((day) => [newId(), newId(), "secret-key", "c", Buffer.alloc(32), day])],
  );
const left = async (): Promise<number> =>
  Number((await db.query("SELECT COUNT(*) AS n FROM command_log"))[0].n);
const broken: Prunable = {
  table: "gone_table",
  age: "at",
  key: "retention.inbox",
  isPerUnion: false,
};

test("how many rows of which table went is logged and counted, and nothing else of them", async () => {
  await commandsFrom("2026-01-01", "2026-01-02", "2026-05-01");
  const before = await metrics.metrics();
  expect(before).not.toContain('rows_pruned_total{table="command_log"}');
  expect(await run(infrastructurePrunables)).toEqual([
    { table: "command_log", policy: "retention.commandLog", rows: 2, said: "old rows went" },
  ]);
  expect(await metrics.metrics()).toContain('rows_pruned_total{table="command_log"} 2');
  expect(await left()).toBe(1);
});

test("a table that cannot be pruned holds up no other", async () => {
  await commandsFrom("2026-01-01");
  const logged = await run([broken, ...infrastructurePrunables]);
  expect(logged.map(({ table }) => table)).toEqual(["gone_table", "command_log"]);
  expect(await left()).toBe(0);
});

test("tables of everybody are kept as long as the union says that wants it longest", async () => {
  await commandsFrom("2026-01-01");
  const longer: UnionOverride = {
    unionId: newId(),
    key: "retention.commandLog",
    campusId: null,
    value: 365,
    effectiveFrom: localDate("2026-01-01"),
    source: "工会决定",
  };
  const shorter = { ...longer, unionId: newId(), value: 7 };
  expect(await run(infrastructurePrunables, [longer, shorter])).toEqual([]);
  expect(await left()).toBe(1);
});

test("nothing more goes once the service is told to stop", async () => {
  await commandsFrom("2026-01-01");
  expect(await run(infrastructurePrunables, [], AbortSignal.abort())).toEqual([]);
  expect(await left()).toBe(1);
});
