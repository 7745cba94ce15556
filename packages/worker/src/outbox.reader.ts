import { fromSqlInstant, type Sql, toSqlInstant } from "@union/persistence";
import type { EventJob } from "./event-job.js";

export type UntoldEvent = { readonly position: string; readonly event: EventJob };

type Row = {
  position: string;
  id: string;
  union_id: string;
  name: string;
  subject: string;
  payload: unknown;
  trace_id: string;
  created_at: string;
};

/**
 * Claims the oldest untold events for this transaction; rows that another relay holds are passed over. Events that this
 * release does not know wait for one that does. Nothing but the claimed rows is locked, given READ COMMITTED.
 */
export async function claimUntold(
  tx: Sql,
  known: readonly string[],
  limit: number,
): Promise<UntoldEvent[]> {
  const rows = await tx.query<Row[]>(
    `SELECT position, id, union_id, name, subject, payload, trace_id, created_at
       FROM outbox WHERE published_at IS NULL AND name IN (?)
      ORDER BY position LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
    [known],
  );
  return rows.map((row) => ({ position: row.position, event: eventOf(row) }));
}

/** Marks claimed events as told, in the transaction that claimed them. */
export async function markTold(tx: Sql, events: readonly UntoldEvent[]): Promise<void> {
  await tx.query("UPDATE outbox SET published_at = ? WHERE position IN (?)", [
    toSqlInstant(new Date()),
    events.map(({ position }) => position),
  ]);
}

const eventOf = (row: Row): EventJob => ({
  id: row.id,
  name: row.name,
  unionId: row.union_id,
  subject: row.subject,
  payload: typeof row.payload === "string" ? JSON.parse(row.payload) : row.payload,
  traceId: row.trace_id,
  createdAt: fromSqlInstant(row.created_at).toISOString(),
});
