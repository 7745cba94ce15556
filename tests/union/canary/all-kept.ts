import type { Database } from "@union/persistence";
import type { Ears, Place } from "./ears.js";

/** The databases of the services, by their names. */
export type Databases = ReadonlyMap<string, Database>;

const tables: readonly (readonly [table: string, place: Place])[] = [
  ["outbox", "outbox"],
  ["audit_log", "audit log"],
  ["command_log", "command log"],
  ["register_import", "imports"],
  ["register_refusal", "imports"],
  ["register_verdict", "imports"],
  ["register_correction", "imports"],
];

/** Whether all that was told in this union has had its effect, and every message has gone out. */
export async function isSettled(databases: Databases): Promise<boolean> {
  for (const db of databases.values()) {
    const [open] = await db.query<{ n: number }[]>(
      "SELECT (SELECT COUNT(*) FROM outbox WHERE published_at IS NULL) + (SELECT COUNT(*) FROM outbox_told) AS n",
    );
    if (Number(open?.n) > 0) return false;
  }
  const [waiting] = await databases
    .get("notifications")!
    .query<{ n: number }[]>("SELECT COUNT(*) AS n FROM delivery WHERE state = 'QUEUED'");
  return Number(waiting?.n) === 0;
}

/** Reads aloud what every service keeps of its commands, its imports and its events. */
export async function hearAllKept(databases: Databases, ears: Ears): Promise<void> {
  for (const db of databases.values()) {
    const existing = await db.query<{ name: string }[]>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()",
    );
    for (const [table, place] of tables) {
      if (!existing.some(({ name }) => name === table)) continue;
      const rows = await db.query<Record<string, unknown>[]>(`SELECT * FROM ${table}`);
      for (const row of rows) ears.hear(place, Object.values(row).map(plain).join("\n"));
    }
  }
}

const plain = (value: unknown): string => {
  if (Buffer.isBuffer(value)) return value.toString("utf8");
  return typeof value === "string" ? value : JSON.stringify(value);
};
