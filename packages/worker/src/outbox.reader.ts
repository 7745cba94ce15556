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

/** Payloads told at once at most, in bytes: an import writes events of a hundred kilobytes, and a backlog of them must not fill the memory. */
const mostBytes = 1_000_000;

/**
 * Claims the oldest untold events for this transaction; rows that another relay holds are passed over. Events that this
 * release does not know wait for one that does. Nothing but the claimed rows is locked, given READ COMMITTED. `isMore`
 * says that others may be waiting behind them.
 */
export async function claimUntold(
  tx: Sql,
  known: readonly string[],
  limit: number,
): Promise<{ events: OutboxEvent[]; isMore: boolean }> {
  const waiting = await tx.query<{ position: number | string; bytes: number }[]>(
    `SELECT position, LENGTH(payload) AS bytes FROM outbox WHERE published_at IS NULL AND name IN (?)
      ORDER BY position LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
    [known],
  );
  const positions: number[] = [];
  let room = mostBytes;
  for (const { position, bytes } of waiting) {
    room -= Number(bytes);
    if (room < 0 && positions.length > 0) break;
    positions.push(Number(position));
  }
  return {
    events: await readTold(tx, positions),
    isMore: positions.length < waiting.length || waiting.length === limit,
  };
}

/** Events by their positions, oldest first. */
export async function readTold(tx: Sql, positions: readonly number[]): Promise<OutboxEvent[]> {
  if (positions.length === 0) return [];
  const rows = await tx.query<Row[]>(
    `SELECT ${columns} FROM outbox WHERE position IN (?) ORDER BY position`,
    [positions],
  );
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
