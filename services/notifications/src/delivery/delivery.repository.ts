import { bulkInsert, type Sql, toSqlInstant } from "@union/persistence";
import type { NewDelivery } from "./delivery.js";

const columns = [
  "union_id",
  "recipient_id",
  "channel",
  "notice_id",
  "state",
  "reason",
  "decided_at",
  "due_at",
  "sent_at",
];

/** What became of notices, person by person and channel by channel. */
export class DeliveryRepository {
  constructor(private readonly sql: Sql) {}

  async add(
    unionId: string,
    noticeId: string,
    deliveries: readonly NewDelivery[],
    at: Date,
  ): Promise<void> {
    const now = toSqlInstant(at);
    const rows = deliveries.map(({ recipientId, channel, decision }) => [
      unionId,
      recipientId,
      channel,
      noticeId,
      decision.state,
      decision.state === "SUPPRESSED" ? decision.reason : null,
      now,
      decision.state === "QUEUED" ? toSqlInstant(decision.dueAt) : null,
      decision.state === "SENT" ? now : null,
    ]);
    await bulkInsert(this.sql, "delivery", columns, rows);
  }
}
