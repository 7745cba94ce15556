import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import { formalDelegatesOfSession, mandateInForce } from "../congress/index.js";
import { dayOfDelegatesSql } from "./attendance/day-of-delegates.js";
import type { CongressSession, SessionState } from "./session.js";
import { sessionColumns } from "./session-columns.js";

export type SessionFilter = {
  readonly type?: "STAFF" | "MEMBER" | null | undefined;
  readonly state?: SessionState | null | undefined;
  readonly year?: number | null | undefined;
};

/** Who came to a session with a mandate in force, in persons; `now` are the formal delegates who are there this moment. */
export type AttendanceCounts = {
  readonly sessionId: string;
  readonly opensOn: LocalDate;
  readonly type: "STAFF" | "MEMBER";
  readonly total: number;
  readonly present: number;
  readonly now: number;
  readonly nonVoting: number;
  readonly invited: number;
};

/** Sessions belong to the whole union: everybody who may see any sees all. */
const columns = { union: "s.union_id", campus: "NULL", unionRowsAreShared: true };
const came = (kind: string, and = "") =>
  `(SELECT COUNT(DISTINCT a.member_id) FROM session_attendance a JOIN delegate d ON d.union_id = a.union_id AND d.id = a.delegate_id
    WHERE a.union_id = s.union_id AND a.session_id = s.id AND a.class = '${kind}' AND ${mandateInForce(dayOfDelegatesSql)} ${and})`;
const counted = (column: string, kind: string) =>
  `IF(s.source = 'REGISTER', COALESCE(s.${column}, 0), ${came(kind)})`;

/** Sessions of congresses, newest first. */
export class SessionReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: SessionFilter, page: PageRequest): Promise<Page<CongressSession>> {
    return readPage(this.sql, this.of(scope, filter), page);
  }

  count(scope: Scope, filter: SessionFilter): Promise<number> {
    return countRows(this.sql, this.of(scope, filter));
  }

  byIds(scope: Scope, ids: readonly string[]): Promise<CongressSession[]> {
    return readByIds(this.sql, this.of(scope, {}), "s.id", ids);
  }

  /** Who came to sessions, all of them in one statement: checked in where they were held here, recorded where typed. */
  async attendance(
    unionId: string,
    ids: readonly string[],
    today: LocalDate,
  ): Promise<Map<string, AttendanceCounts>> {
    const rows = await this.sql.query<AttendanceCounts[]>(
      `SELECT s.id AS sessionId, s.opens_on AS opensOn, s.type,
         COALESCE(s.entitled, ${formalDelegatesOfSession(dayOfDelegatesSql)}) AS total,
         ${counted("present", "FORMAL")} AS present,
         IF(s.source = 'REGISTER', COALESCE(s.present, 0), ${came("FORMAL", "AND a.left_at IS NULL")}) AS now,
         ${counted("non_voting", "NON_VOTING")} AS nonVoting, ${counted("invited", "INVITED")} AS invited
       FROM congress_session s CROSS JOIN (SELECT CAST(? AS DATE) AS today) t WHERE s.union_id = ? AND s.id IN (?)`,
      [today, unionId, ids],
    );
    return new Map(
      rows.map(({ total, present, now, nonVoting, invited, ...row }) => [
        row.sessionId,
        {
          ...{ ...row, total: Number(total), present: Number(present), now: Number(now) },
          ...{ nonVoting: Number(nonVoting), invited: Number(invited) },
        },
      ]),
    );
  }

  private of(scope: Scope, { type, state, year }: SessionFilter): List {
    const only = (sql: string, ...params: unknown[]): Condition => ({ sql, params });
    return {
      select: sessionColumns,
      from: "congress_session s",
      where: [
        scopeCondition(scope, columns),
        ...(type ? [only("s.type = ?", type)] : []),
        ...(state ? [only("s.state = ?", state)] : []),
        ...(year ? [only("s.opens_on BETWEEN ? AND ?", `${year}-01-01`, `${year}-12-31`)] : []),
      ],
      order: [
        { by: "s.opens_on", descending: true },
        { by: "s.id", descending: true },
      ],
    };
  }
}
