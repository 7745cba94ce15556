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
import type { TakenStep } from "@union/stages";
import type { ErasureState } from "./erasure.stages.js";
import type { ErasureGround } from "./may-erase.js";

export type ErasureRow = {
  readonly id: string;
  readonly memberId: string;
  readonly campusId: string | null;
  readonly departmentId: string | null;
  readonly ground: ErasureGround;
  readonly reason: string;
  readonly state: ErasureState;
};
export type DueRow = { readonly memberId: string; readonly endedOn: LocalDate };

const select =
  "e.id, e.member_id AS memberId, e.campus_id AS campusId, e.department_id AS departmentId, e.ground, e.reason, e.state";
const order = [{ by: "e.id", descending: true }];
const ended = "'TRANSFERRED_OUT', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'EXPELLED', 'DECEASED'";

/** Requests to erase people, within a scope or one's own; and the people whose time of keeping is over. */
export class ErasureReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, state: ErasureState | null, page: PageRequest): Promise<Page<ErasureRow>> {
    return readPage(this.sql, { ...requests(scope, state), select, order }, page);
  }

  count(scope: Scope, state: ErasureState | null): Promise<number> {
    return countRows(this.sql, requests(scope, state));
  }

  async byId(scope: Scope, id: string): Promise<ErasureRow | null> {
    const [row] = await readByIds<ErasureRow>(
      this.sql,
      { ...requests(scope, null), select },
      "e.id",
      [id],
    );
    return row ?? null;
  }

  /** Who took which step so far: what decides who may take the next. */
  taken(unionId: string, id: string): Promise<TakenStep[]> {
    return this.sql.query(
      `SELECT step, account_id AS accountId, member_id AS memberId FROM stage_step
       WHERE union_id = ? AND kind = 'ERASURE' AND subject = ? ORDER BY no`,
      [unionId, id],
    );
  }

  /** Whose membership ended on or before a day and who was not erased yet, longest ago first. */
  due(scope: Scope, endedBy: LocalDate, page: PageRequest): Promise<Page<DueRow>> {
    return readPage(this.sql, dueList(scope, endedBy), page);
  }

  countDue(scope: Scope, endedBy: LocalDate): Promise<number> {
    return countRows(this.sql, dueList(scope, endedBy));
  }
}

function requests(scope: Scope, state: ErasureState | null): Pick<List, "from" | "where"> {
  const columns = { union: "e.union_id", campus: "e.campus_id", department: "e.department_id" };
  const where: Condition[] = [scopeCondition(scope, { ...columns, member: "e.member_id" })];
  if (state !== null) where.push({ sql: "e.state = ?", params: [state] });
  return { from: "erasure e", where };
}

const dueList = (scope: Scope, endedBy: LocalDate): List => ({
  select: "m.id AS memberId, f.effective_on AS endedOn",
  from: `membership_fact f JOIN member m ON m.union_id = f.union_id AND m.id = f.member_id AND m.erased_on IS NULL
    JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id
      AND p.valid_from = (SELECT MAX(l.valid_from) FROM post l WHERE l.union_id = p.union_id AND l.member_id = p.member_id)`,
  where: [
    scopeCondition(scope, {
      union: "f.union_id",
      campus: "p.campus_id",
      department: "p.department_id",
    }),
    {
      sql: `f.until_on = '9999-12-31' AND f.status IN (${ended}) AND f.effective_on <= ?`,
      params: [endedBy],
    },
  ],
  order: [{ by: "f.effective_on" }, { by: "m.id" }],
});
