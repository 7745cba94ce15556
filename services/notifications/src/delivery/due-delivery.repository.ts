import { newId, type Sql, toSqlInstant, tryAgain } from "@union/persistence";
import type { Sealed } from "../contact/index.js";
import type { OutsideChannel, TopicName } from "../topic/index.js";
import type { Settlement } from "./settlement-of.js";

/** A delivery that may go out now, with what it says and where it goes; null address: it was taken away meanwhile. */
export type DueDelivery = {
  readonly unionId: string;
  readonly recipientId: string;
  readonly noticeId: string;
  readonly topic: TopicName;
  readonly outsideZh: string;
  readonly outsideEn: string;
  readonly attempts: number;
  /** The trace of the request that the notice began with. */
  readonly traceId: string;
  readonly locale: "zh" | "en" | null;
  /** What the person chose by now; null: nothing. */
  readonly choice: boolean | null;
  readonly address: Sealed | null;
};

/** How long a sender may be silent before another takes its deliveries over. */
const leaseMs = 120_000;

/** Deliveries on one channel that wait for their time. Whoever holds the lease settles them; a dead sender's come free again. */
export class DueDeliveryRepository {
  constructor(
    private readonly sql: Sql,
    private readonly channel: OutsideChannel,
  ) {}

  /** Takes up to `most` deliveries whose time has come, those of one person together. Nobody else is given them. */
  async claim(most: number, now: Date): Promise<{ lease: string; due: DueDelivery[] }> {
    const [lease, at] = [newId(), toSqlInstant(now)];
    // Two statements, each a range of one index: one with OR would read, and lock, all that waits.
    const free = (): Promise<unknown> =>
      this.sql.query(
        "UPDATE delivery SET state = 'QUEUED', lease = NULL WHERE state = 'SENDING' AND channel = ? AND lease_until < ?",
        [this.channel, at],
      );
    const take = (): Promise<unknown> =>
      this.sql.query(
        `UPDATE delivery SET state = 'SENDING', lease = ?, lease_until = ?
         WHERE state = 'QUEUED' AND channel = ? AND due_at <= ? ORDER BY due_at LIMIT ${most}`,
        [lease, toSqlInstant(new Date(now.getTime() + leaseMs)), this.channel, at],
      );
    await tryAgain(free);
    await tryAgain(take);
    const rows = await this.sql.query<
      (Omit<DueDelivery, "address" | "choice"> & Partial<Sealed> & { choice: number | null })[]
    >(
      `SELECT d.union_id AS unionId, d.recipient_id AS recipientId, d.notice_id AS noticeId, d.attempts, n.trace_id AS traceId, n.topic, n.outside_zh AS outsideZh,
         n.outside_en AS outsideEn, c.locale, c.salt, c.address,
         p.is_on AS choice
       FROM delivery d JOIN notice n ON n.union_id = d.union_id AND n.id = d.notice_id
       LEFT JOIN contact c ON c.union_id = d.union_id AND c.recipient_id = d.recipient_id AND c.channel = d.channel
       LEFT JOIN preference p ON p.union_id = d.union_id AND p.recipient_id = d.recipient_id AND p.topic = n.topic AND p.channel = d.channel
       WHERE d.state = 'SENDING' AND d.channel = ? AND d.lease = ? ORDER BY d.union_id, d.recipient_id, d.notice_id`,
      [this.channel, lease],
    );
    const due = rows.map(({ salt, address, choice, ...row }) => ({
      ...row,
      choice: choice === null ? null : choice === 1,
      address: salt && address ? { salt, address } : null,
    }));
    return { lease, due };
  }

  /** Writes down what became of claimed deliveries; does nothing where the lease was lost. */
  async settle(
    lease: string,
    deliveries: readonly DueDelivery[],
    settlement: Settlement,
    now: Date,
  ): Promise<void> {
    const keys = deliveries.map((one) => [
      one.unionId,
      one.recipientId,
      this.channel,
      one.noticeId,
    ]);
    const isSent = settlement.state === "SENT";
    await this.sql.query(
      `UPDATE delivery SET state = ?, reason = ?, provider = ?, provider_id = ?, sent_at = ?, due_at = COALESCE(?, due_at),
         attempts = COALESCE(?, attempts), lease = NULL, lease_until = NULL
       WHERE (union_id, recipient_id, channel, notice_id) IN (?) AND lease = ?`,
      [
        settlement.state,
        isSent ? null : settlement.reason.slice(0, 60),
        isSent ? settlement.provider : null,
        isSent ? settlement.providerId : null,
        isSent ? toSqlInstant(now) : null,
        settlement.state === "QUEUED" ? toSqlInstant(settlement.dueAt) : null,
        settlement.state === "QUEUED" ? settlement.attempts : null,
        keys,
        lease,
      ],
    );
  }
}
