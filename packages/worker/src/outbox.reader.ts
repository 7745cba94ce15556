import { fromSqlInstant, type Sql, toSqlInstant } from "@union/persistence";

/** A row of the outbox, read. */
export type OutboxEvent = {
  readonly position: number;
  readonly id: string;
  readonly unionId: string;
  readonly name: string;
  readonly subject: string;
  readonly payload: unknown;
  readonly traceId: string;
  readonly createdAt: string;
};

type Row = Omit<OutboxEvent, "position"> & { readonly position: number | string };

const columns =
  "position, id, union_id AS unionId, name, subject, payload, trace_id AS traceId, created_at AS createdAt";

/**
 * Claims the oldest untold events for this transaction; rows that another relay holds are passed over. Events that this
 * release does not know wait for one that does. Nothing but the claimed rows is locked, given READ COMMITTED.
 */
export async function claimUntold(
  tx: Sql,
  known: readonly string[],
  limit: number,
): Promise<OutboxEvent[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${columns} FROM outbox WHERE published_at IS NULL AND name IN (?)
      ORDER BY position LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
    [known],
  );
  return rows.map(eventOf);
}

/** Events that were told before, by their positions. */
export async function readTold(tx: Sql, positions: readonly number[]): Promise<OutboxEvent[]> {
  if (positions.length === 0) return [];
  const rows = await tx.query<Row[]>(`SELECT ${columns} FROM outbox WHERE position IN (?)`, [
    positions,
  ]);
  return rows.map(eventOf);
}

/** Marks claimed events as told, in the transaction that claimed them. */
export async function markTold(tx: Sql, events: readonly OutboxEvent[]): Promise<void> {
  await tx.query("UPDATE outbox SET published_at = ? WHERE position IN (?)", [
    toSqlInstant(new Date()),
    events.map(({ position }) => position),
  ]);
}

const eventOf = (row: Row): OutboxEvent => ({
  ...row,
  position: Number(row.position),
  payload: typeof row.payload === "string" ? JSON.parse(row.payload) : row.payload,
  createdAt: fromSqlInstant(row.createdAt).toISOString(),
});
