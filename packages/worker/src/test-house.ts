import { randomUUID } from "node:crypto";
import { createLogger } from "@union/observability";
import {
  defineMigration,
  infrastructureMigrations,
  newId,
  Outbox,
  openDatabase,
} from "@union/persistence";
import { Redis } from "ioredis";
import { DataSource } from "typeorm";

const createEffect = defineMigration("20990101T0000-create-effect", [
  "CREATE TABLE effect (event_id CHAR(36) NOT NULL, note VARCHAR(200) NOT NULL)",
]);

/** For tests: a database of its own with an outbox and a table of effects, and its own place in Redis. */
export async function openTestHouse(databaseUrl: string, redisUrl: string) {
  const name = `worker_${randomUUID().replaceAll("-", "")}`;
  const server = await new DataSource({ type: "mariadb", url: databaseUrl }).initialize();
  await server.query(`CREATE DATABASE ${name}`);
  const migrations = [...infrastructureMigrations, createEffect];
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const db = await openDatabase(url.href, { migrations });
  const prefix = name;
  const service = "welfare";
  const log = createLogger({ name: "worker", level: "silent" });

  const tell = (memberIds: readonly string[], traceId = "trace") =>
    db.transaction(async (tx) => {
      const outbox = new Outbox(tx, { unionId: newId(), traceId });
      for (const id of memberIds) {
        const payload = { unionId: id, service: "welfare", memberIds: [id] };
        await outbox.add("records.linked.v1", id, payload);
      }
    });
  /** Events of subjects in this order, all of one union; each carries its number. */
  const tellOf = (unionId: string, subjects: readonly string[]) =>
    db.transaction(async (tx) => {
      const outbox = new Outbox(tx, { unionId, traceId: "trace" });
      for (const [n, subject] of subjects.entries())
        await outbox.add("records.linked.v1", subject, {
          unionId,
          service: `${subject}:${n}`,
          memberIds: [],
        });
    });
  /** An event as no publisher of today would write it: straight into the table, past the check of its payload. */
  const tellUnchecked = (payload: object): Promise<unknown> =>
    db.query(
      `INSERT INTO outbox (id, union_id, name, subject, payload, trace_id, created_at)
       VALUES (?, ?, 'records.linked.v1', 'unchecked', ?, 'trace', UTC_TIMESTAMP(3))`,
      [newId(), newId(), JSON.stringify(payload)],
    );
  const untold = async (): Promise<number> => {
    const [row] = await db.query("SELECT COUNT(*) AS n FROM outbox WHERE published_at IS NULL");
    return Number(row.n);
  };
  /** Tellings that no consumer has confirmed. */
  const unconfirmed = async (): Promise<number> => {
    const [row] = await db.query("SELECT COUNT(*) AS n FROM outbox_told");
    return Number(row.n);
  };
  const effects = async (): Promise<string[]> => {
    const rows: { note: string }[] = await db.query("SELECT note FROM effect ORDER BY note");
    return rows.map(({ note }) => note);
  };
  /** Redis loses all that it holds of this house. */
  const forget = async (): Promise<void> => {
    const redis = new Redis(redisUrl);
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(keys);
    await redis.quit();
  };
  const close = async (): Promise<void> => {
    await db.destroy();
    await server.query(`DROP DATABASE ${name}`);
    await server.destroy();
    await forget();
  };
  return {
    db,
    redisUrl,
    prefix,
    service,
    log,
    tell,
    tellOf,
    tellUnchecked,
    untold,
    unconfirmed,
    effects,
    forget,
    close,
  };
}

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;
