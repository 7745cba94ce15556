import { type Sql, toSqlInstant } from "@union/persistence";
import type { Channel } from "../topic/index.js";

/** Which deliveries are meant: those of one notice on one channel. */
export type Failed = {
  readonly unionId: string;
  readonly noticeId: string;
  readonly channel: Channel;
};

/** What a person must look at: what failed, or was due when its channel was not set up. */
const isMissing = "(state = 'FAILED' OR (state = 'SUPPRESSED' AND reason = 'NOT_SET_UP'))";

/** Deliveries that a person must look at. */
export class FailedDeliveryRepository {
  constructor(private readonly sql: Sql) {}

  /** Whom the notice did not reach, held against others until the transaction ends. */
  async recipients({ unionId, noticeId, channel }: Failed): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }[]>(
      `SELECT recipient_id AS id FROM delivery
       WHERE union_id = ? AND notice_id = ? AND channel = ? AND ${isMissing} ORDER BY recipient_id FOR UPDATE`,
      [unionId, noticeId, channel],
    );
    return rows.map(({ id }) => id);
  }

  /** Gives deliveries to some recipients all their attempts anew, from an instant on. */
  async queue(
    { unionId, noticeId, channel }: Failed,
    recipients: readonly string[],
    dueAt: Date,
  ): Promise<void> {
    await this.sql.query(
      `UPDATE delivery SET state = 'QUEUED', reason = NULL, attempts = 0, due_at = ?
       WHERE union_id = ? AND recipient_id IN (?) AND channel = ? AND notice_id = ?`,
      [toSqlInstant(dueAt), unionId, recipients, channel, noticeId],
    );
  }
}
