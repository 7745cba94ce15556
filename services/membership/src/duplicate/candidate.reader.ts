import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import { countRows, type List, readPage, type Sql, scopeCondition } from "@union/persistence";
import { postsOfBoth } from "./posts-of-both.js";

/** Two records that may be one person; never what they agree in, only by which reasons. */
export type CandidateRow = {
  readonly id: string;
  readonly oneId: string;
  readonly otherId: string;
  /** Reasons, separated by commas. */
  readonly reasons: string;
  readonly dismissal: string | null;
};

const candidates = (scope: Scope, on: LocalDate, isDismissed: boolean): List => ({
  select: "c.id, c.one_id AS oneId, c.other_id AS otherId, c.reasons, c.dismissal",
  from: `duplicate_candidate c ${postsOfBoth("c", "one_id", "other_id", on)}`,
  where: [
    scopeCondition(scope, {
      union: "c.union_id",
      campus: "p.campus_id",
      department: "p.department_id",
    }),
    scopeCondition(scope, {
      union: "c.union_id",
      campus: "q.campus_id",
      department: "q.department_id",
    }),
    { sql: `c.dismissed_at IS ${isDismissed ? "NOT NULL" : "NULL"}`, params: [] },
  ],
  order: [{ by: "c.id" }],
});

/** Pairs of people who may be one, where both lie within a scope and neither was merged away. */
export class CandidateReader {
  constructor(
    private readonly sql: Sql,
    private readonly on: LocalDate,
  ) {}

  list(scope: Scope, isDismissed: boolean, page: PageRequest): Promise<Page<CandidateRow>> {
    return readPage<CandidateRow>(this.sql, candidates(scope, this.on, isDismissed), page);
  }

  count(scope: Scope, isDismissed: boolean): Promise<number> {
    return countRows(this.sql, candidates(scope, this.on, isDismissed));
  }

  /** One pair, dismissed or not; held until the transaction ends. */
  async find(scope: Scope, id: string): Promise<CandidateRow | null> {
    for (const isDismissed of [false, true]) {
      const { select, from, where } = candidates(scope, this.on, isDismissed);
      const [row] = await this.sql.query<CandidateRow[]>(
        `SELECT ${select} FROM ${from} WHERE ${where.map(({ sql }) => sql).join(" AND ")} AND c.id = ? FOR UPDATE`,
        [...where.flatMap(({ params }) => [...params]), id],
      );
      if (row) return row;
    }
    return null;
  }
}
