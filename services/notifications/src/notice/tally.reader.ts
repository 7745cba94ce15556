import type { LocalDate, Scope } from "@union/kernel";
import { all, type Condition, type Sql } from "@union/persistence";
import { campusesOf } from "../audience/index.js";
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
/** A notice's recipients as they were counted, null while they are not, how many are decided of, and what became of them. */
export type NoticeTallies = {
  readonly expected: number | null;
  readonly reached: number;
  readonly tallies: readonly Tally[];
};

/**
 * Counts what became of notices: the other half of the daily reconciliation (expected = sent + suppressed + failed). Who
 * answers for campuses counts the people of his campuses, as the directory knows them today.
 */
export class TallyReader {
  constructor(private readonly sql: Sql) {}

  async ofNotices(scope: Scope, noticeIds: readonly string[]): Promise<Map<string, Tally[]>> {
    const people = peopleOf(scope);
    const rows = await this.sql.query<Tally[]>(
      `SELECT d.notice_id AS noticeId, d.channel, d.state, d.reason, COUNT(*) AS persons FROM delivery d ${people.sql}
       WHERE d.union_id = ? AND d.notice_id IN (?) GROUP BY d.notice_id, d.channel, d.state, d.reason
       ORDER BY d.channel, d.state, d.reason`,
      [...people.params, scope.unionId, noticeIds],
    );
    const found = new Map<string, Tally[]>(noticeIds.map((id) => [id, []]));
    for (const row of rows) found.get(row.noticeId)?.push({ ...row, persons: Number(row.persons) });
    return found;
  }

  /** Every notice within a scope that was opened on a day. */
  async ofDay(scope: Scope, day: LocalDate): Promise<NoticeTallies[]> {
    const where = all([visibleTo(scope), openedOn(day)]);
    const notices = await this.sql.query<({ id: string } & Omit<NoticeTallies, "tallies">)[]>(
      `SELECT n.id, n.expected, n.reached FROM notice n WHERE ${where.sql} ORDER BY n.id`,
      [...where.params],
    );
    if (notices.length === 0) return [];
    // By their ids: joined, the database would count all that the union was ever told.
    const tallies = await this.ofNotices(
      scope,
      notices.map(({ id }) => id),
    );
    return notices.map(({ id, ...counts }) => ({ ...counts, tallies: tallies.get(id) ?? [] }));
  }
}

/** Keeps deliveries to the people of the campuses that a scope answers for; all of them where it answers for the union. */
function peopleOf(scope: Scope): Condition {
  const campuses = campusesOf(scope);
  if (campuses === null) return { sql: "", params: [] };
  return {
    sql: "JOIN directory_member m ON m.union_id = d.union_id AND m.id = d.recipient_id AND m.campus_id IN (?)",
    params: [campuses.length > 0 ? campuses : [""]],
  };
}
