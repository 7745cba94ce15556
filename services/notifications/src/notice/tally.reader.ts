import type { LocalDate, Scope } from "@union/kernel";
import { all, type Sql } from "@union/persistence";
import type { DeliveryState } from "../delivery/index.js";
import type { Channel } from "../topic/index.js";
import { openedOn } from "./opened-on.js";
import { visibleTo } from "./visible-to.js";

/** Persons in one state on one channel of a notice, with the reason where there is one. */
export type Tally = {
  readonly noticeId: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly persons: number;
};
/** A notice's recipients as they were counted, null while they are not, and what became of them. */
export type NoticeTallies = {
  readonly expected: number | null;
  readonly tallies: readonly Tally[];
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

  /** Every notice within a scope that was opened on a day. */
  async ofDay(scope: Scope, day: LocalDate): Promise<NoticeTallies[]> {
    const where = all([visibleTo(scope), openedOn(day)]);
    const notices = await this.sql.query<{ id: string; expected: number | null }[]>(
      `SELECT n.id, n.expected FROM notice n WHERE ${where.sql} ORDER BY n.id`,
      [...where.params],
    );
    if (notices.length === 0) return [];
    // By their ids: joined, the database would count all that the union was ever told.
    const tallies = await this.ofNotices(
      scope.unionId,
      notices.map(({ id }) => id),
    );
    return notices.map(({ id, expected }) => ({ expected, tallies: tallies.get(id) ?? [] }));
  }
}
