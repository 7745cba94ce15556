import type { Page, PageRequest, Scope } from "@union/kernel";
import { countRows, type List, readPage, type Sql, scopeCondition } from "@union/persistence";
import type { ArrearsState } from "./dues-arrears.stages.js";

export type ArrearsRow = {
  readonly id: string;
  readonly memberId: string;
  readonly campusId: string;
  readonly sinceMonth: string;
  readonly months: number;
  readonly state: ArrearsState;
  readonly remindedOn: string;
  readonly openedOn: string | null;
  readonly settledOn: string | null;
};
/** Persons and fen of one campus by how many months they owe; a person counts once at a campus. */
export type AgeingRow = {
  readonly campusId: string;
  readonly bucket: "ONE" | "TWO" | "THREE_TO_FIVE" | "SIX_OR_MORE";
  readonly persons: number;
  readonly amountFen: number;
};

/** Overdue dues within a scope: by age, and as the matters they have led to. */
export class DuesArrearsReader {
  constructor(private readonly sql: Sql) {}

  async ageing(scope: Scope, campusId: string | null): Promise<AgeingRow[]> {
    const inScope = scopeCondition(scope, {
      union: "c.union_id",
      campus: "c.campus_id",
      department: "c.department_id",
    });
    const [only, params] = campusId ? ["AND c.campus_id = ?", [campusId]] : ["", []];
    const rows = await this.sql.query<AgeingRow[]>(
      `SELECT campusId, bucket, COUNT(*) AS persons, SUM(fen) AS amountFen FROM (
         SELECT c.campus_id AS campusId, SUM(c.amount_fen) AS fen,
           CASE WHEN COUNT(*) >= 6 THEN 'SIX_OR_MORE' WHEN COUNT(*) >= 3 THEN 'THREE_TO_FIVE' WHEN COUNT(*) = 2 THEN 'TWO' ELSE 'ONE' END AS bucket
         FROM dues_charge c WHERE ${inScope.sql} AND c.standing = 1 AND c.state = 'OVERDUE' ${only}
         GROUP BY c.campus_id, c.member_id) owed
       GROUP BY campusId, bucket ORDER BY campusId, FIELD(bucket, 'ONE', 'TWO', 'THREE_TO_FIVE', 'SIX_OR_MORE')`,
      [...inScope.params, ...params],
    );
    return rows.map((row) => ({
      ...row,
      persons: Number(row.persons),
      amountFen: Number(row.amountFen),
    }));
  }

  list(scope: Scope, state: ArrearsState | null, page: PageRequest): Promise<Page<ArrearsRow>> {
    return readPage(this.sql, arrears(scope, state), page);
  }
  count(scope: Scope, state: ArrearsState | null): Promise<number> {
    return countRows(this.sql, arrears(scope, state));
  }
}

const arrears = (scope: Scope, state: ArrearsState | null): List => ({
  select: `a.id, a.member_id AS memberId, a.campus_id AS campusId, a.since_month AS sinceMonth, a.months, a.state,
    a.reminded_on AS remindedOn, a.opened_on AS openedOn, a.settled_on AS settledOn`,
  from: "dues_arrears a",
  where: [
    scopeCondition(scope, {
      union: "a.union_id",
      campus: "a.campus_id",
      department: "a.department_id",
    }),
    ...(state === null ? [] : [{ sql: "a.state = ?", params: [state] }]),
  ],
  order: [
    { by: "a.reminded_on", descending: true },
    { by: "a.id", descending: true },
  ],
});
