import { type Sql, toSqlInstant } from "@union/persistence";
import type { Owner } from "./inbox.reader.js";

export class InboxRepository {
  constructor(private readonly sql: Sql) {}

  /** Marks notices as read; null: all of them. What was read before keeps its time. Answers how many were marked. */
  async markRead(
    { unionId, recipientId }: Owner,
    noticeIds: readonly string[] | null,
    at: Date,
  ): Promise<number> {
    if (noticeIds?.length === 0) return 0;
    const { affectedRows } = await this.sql.query<{ affectedRows: number }>(
      `UPDATE delivery SET read_at = ? WHERE union_id = ? AND recipient_id = ? AND channel = 'IN_APP' AND state = 'SENT' AND read_at IS NULL
       ${noticeIds === null ? "" : "AND notice_id IN (?)"}`,
      [toSqlInstant(at), unionId, recipientId, ...(noticeIds === null ? [] : [noticeIds])],
    );
    return affectedRows;
  }
}
