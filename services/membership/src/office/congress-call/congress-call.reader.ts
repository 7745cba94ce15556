import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { CongressCaller } from "./congress-call.js";
import type { CongressCallState } from "./congress-call.stages.js";

export type CongressCallRow = {
  readonly id: string;
  readonly calledBy: CongressCaller;
  readonly memberId: string | null;
  readonly reason: string;
  readonly calledOn: LocalDate;
  readonly reachedOn: LocalDate | null;
  /** As they were when it was reached; null before, and where the committee called. */
  readonly members: number | null;
  readonly supporters: number | null;
  readonly state: CongressCallState;
};

/** Calls for a congress of the whole union, which everybody of it may see, newest first. */
export class CongressCallReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, page: PageRequest): Promise<Page<CongressCallRow>> {
    return readPage(this.sql, calls(scope), page);
  }
  count(scope: Scope): Promise<number> {
    return countRows(this.sql, calls(scope));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<CongressCallRow[]> {
    return readByIds(this.sql, calls(scope), "c.id", ids);
  }
  /** Who confirmed, by member id. */
  async supporters(unionId: string, id: string): Promise<string[]> {
    const rows = await this.sql.query<{ memberId: string }[]>(
      "SELECT member_id AS memberId FROM congress_call_supporter WHERE union_id = ? AND call_id = ? ORDER BY member_id",
      [unionId, id],
    );
    return rows.map(({ memberId }) => memberId);
  }
}

const calls = (scope: Scope): List => ({
  select: `c.id, c.called_by AS calledBy, c.member_id AS memberId, c.reason, c.called_on AS calledOn, c.reached_on AS reachedOn, c.members,
    c.supporters, c.state`,
  from: "congress_call c",
  where: [scopeCondition(scope, { union: "c.union_id", campus: "NULL", unionRowsAreShared: true })],
  order: [
    { by: "c.called_on", descending: true },
    { by: "c.id", descending: true },
  ],
});
