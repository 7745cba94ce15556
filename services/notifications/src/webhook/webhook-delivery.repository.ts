import {
  bulkInsert,
  fromSqlInstant,
  newId,
  type Sql,
  toSqlInstant,
  tryAgain,
} from "@union/persistence";
import type { HeardEvent } from "@union/worker";
import type { Settlement } from "../delivery/index.js";

type Data = Readonly<Record<string, unknown>>;
/** What one system is to hear of one event. `id` is the message's own at every attempt. */
export type DueWebhook = {
  readonly unionId: string;
  readonly id: string;
  readonly target: string;
  readonly event: string;
  readonly at: Date;
  readonly data: Data;
  readonly attempts: number;
};

/** How long a sender may be silent before another takes its messages over. */
const leaseMs = 120_000;
const columns = [
  "union_id",
  "id",
  "event_id",
  "target",
  "event",
  "data",
  "happened_at",
  "state",
  "due_at",
];

/** What other systems are told by webhook, one row for each system and event. */
export class WebhookDeliveryRepository {
  constructor(private readonly sql: Sql) {}

  async add(
    { unionId, id, name, createdAt }: HeardEvent,
    data: Data,
    targets: readonly string[],
  ): Promise<void> {
    const at = toSqlInstant(createdAt);
    const told = JSON.stringify({ unionId, ...data });
    const rows = targets.map((target) => [
      ...[unionId, newId(), id, target, name, told, at, "QUEUED", at],
    ]);
    await bulkInsert(this.sql, "webhook_delivery", columns, rows);
  }

  /** Takes up to `most` messages to a system whose time has come. Nobody else is given them. */
  async claim(
    target: string,
    most: number,
    now: Date,
  ): Promise<{ lease: string; due: DueWebhook[] }> {
    const [lease, at] = [newId(), toSqlInstant(now)];
    const until = toSqlInstant(new Date(now.getTime() + leaseMs));
    // Two statements, each a range of one index: one with OR would read, and lock, all that waits.
    await tryAgain(() =>
      this.sql.query(
        "UPDATE webhook_delivery SET state = 'QUEUED', lease = NULL WHERE state = 'SENDING' AND target = ? AND lease_until < ?",
        [target, at],
      ),
    );
    await tryAgain(() =>
      this.sql.query(
        `UPDATE webhook_delivery SET state = 'SENDING', lease = ?, lease_until = ?
         WHERE state = 'QUEUED' AND target = ? AND due_at <= ? ORDER BY due_at LIMIT ${most}`,
        [lease, until, target, at],
      ),
    );
    type Row = Omit<DueWebhook, "at" | "data"> & { at: string; data: string };
    const rows = await this.sql.query<Row[]>(
      `SELECT union_id AS unionId, id, target, event, happened_at AS at, CAST(data AS CHAR) AS data, attempts
       FROM webhook_delivery WHERE state = 'SENDING' AND target = ? AND lease = ? ORDER BY happened_at, id`,
      [target, lease],
    );
    const due = rows.map((row) => ({
      ...row,
      at: fromSqlInstant(row.at),
      data: JSON.parse(row.data) as Data,
    }));
    return { lease, due };
  }

  /** Writes down what became of a claimed message; does nothing where the lease was lost. */
  async settle(
    lease: string,
    { unionId, id }: DueWebhook,
    settlement: Settlement,
    now: Date,
  ): Promise<void> {
    const isQueued = settlement.state === "QUEUED";
    await this.sql.query(
      `UPDATE webhook_delivery SET state = ?, reason = ?, sent_at = ?, failed_at = ?, due_at = COALESCE(?, due_at),
         attempts = COALESCE(?, attempts + 1), lease = NULL, lease_until = NULL WHERE union_id = ? AND id = ? AND lease = ?`,
      [
        settlement.state,
        settlement.state === "SENT" ? null : settlement.reason.slice(0, 60),
        settlement.state === "SENT" ? toSqlInstant(now) : null,
        settlement.state === "FAILED" ? toSqlInstant(now) : null,
        isQueued ? toSqlInstant(settlement.dueAt) : null,
        isQueued ? settlement.attempts : null,
        unionId,
        id,
        lease,
      ],
    );
  }
}
