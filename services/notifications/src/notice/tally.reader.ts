import type { Sql } from "@union/persistence";
import type { DeliveryState } from "../delivery/index.js";
import type { Channel } from "../topic/index.js";

/** Persons in one state on one channel of a notice, with the reason where there is one. */
export type Tally = {
  readonly noticeId: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly persons: number;
};

/** Counts what became of notices: the other half of the daily reconciliation (expected = sent + suppressed + failed). */
export class TallyReader {
  constructor(private readonly sql: Sql) {}

  async ofNotices(unionId: string, noticeIds: readonly string[]): Promise<Map<string, Tally[]>> {
    const rows = await this.sql.query<Tally[]>(
      `SELECT notice_id AS noticeId, channel, state, reason, COUNT(*) AS persons FROM delivery
       WHERE union_id = ? AND notice_id IN (?) GROUP BY notice_id, channel, state, reason ORDER BY channel, state, reason`,
      [unionId, noticeIds],
    );
    const found = new Map<string, Tally[]>(noticeIds.map((id) => [id, []]));
    for (const row of rows) found.get(row.noticeId)?.push({ ...row, persons: Number(row.persons) });
    return found;
  }
}
