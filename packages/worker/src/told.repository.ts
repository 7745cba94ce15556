import { type Sql, toSqlInstant } from "@union/persistence";
import type { Confirmation } from "./confirmations.js";
import type { Telling } from "./event-job.js";

/** How long a telling may stay unconfirmed before it is repeated: twice as long each time, never longer than `most`. In milliseconds. */
export type Patience = { readonly first: number; readonly most: number };

/** A telling that was never confirmed: which event, and who should have heard it. */
export type Forgotten = {
  readonly position: number;
  readonly eventId: string;
  readonly subscriber: string;
};

/** What was told and is not confirmed yet: one row for each event and subscriber. */
export class ToldRepository {
  constructor(
    private readonly tx: Sql,
    private readonly patience: Patience,
  ) {}

  async add(tellings: readonly Telling[]): Promise<void> {
    const now = new Date();
    const due = new Date(now.getTime() + this.patience.first);
    const [toldAt, dueAt] = [toSqlInstant(now), toSqlInstant(due)];
    const rows = tellings.map(({ subscriber, job }) => {
      const { position, id, unionId, subject } = job;
      return [position, subscriber, id, unionId, subject, toldAt, 1, dueAt];
    });
    if (rows.length > 0)
      await this.tx.query(
        `INSERT INTO outbox_told (position, subscriber, event_id, union_id, subject, told_at, tries, due_at)
         VALUES ? ON DUPLICATE KEY UPDATE told_at = VALUES(told_at), due_at = VALUES(due_at)`,
        [rows],
      );
  }

  /** The effect of these is committed. An id that does not belong to its position is another database's, and ignored. */
  async confirm(confirmations: readonly Confirmation[]): Promise<void> {
    for (const subscriber of new Set(confirmations.map((one) => one.subscriber))) {
      const mine = confirmations.filter((one) => one.subscriber === subscriber);
      await this.tx.query(
        "DELETE FROM outbox_told WHERE subscriber = ? AND position IN (?) AND event_id IN (?)",
        [subscriber, mine.map(({ position }) => position), mine.map(({ eventId }) => eventId)],
      );
    }
  }

  /** Claims tellings whose time has come again, longest due first, and notes that they are repeated now. */
  async claimForgotten(limit: number): Promise<Forgotten[]> {
    const { first, most } = this.patience;
    const now = toSqlInstant(new Date());
    const rows = await this.tx.query<
      (Omit<Forgotten, "position"> & { position: number | string })[]
    >(
      `SELECT position, event_id AS eventId, subscriber FROM outbox_told
        WHERE due_at <= ? ORDER BY due_at, position LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      [now],
    );
    const forgotten = rows.map((row) => ({ ...row, position: Number(row.position) }));
    for (const subscriber of new Set(forgotten.map((one) => one.subscriber)))
      await this.tx.query(
        `UPDATE outbox_told SET told_at = ?, tries = LEAST(tries + 1, 1000),
           due_at = TIMESTAMPADD(MICROSECOND, 1000 * LEAST(?, ? * POW(2, LEAST(tries, 30) - 1)), ?)
         WHERE subscriber = ? AND position IN (?)`,
        [now, most, first, now, subscriber, positionsOf(forgotten, subscriber)],
      );
    return forgotten;
  }
}

const positionsOf = (all: readonly Forgotten[], subscriber: string): number[] =>
  all.filter((one) => one.subscriber === subscriber).map(({ position }) => position);
