import type { Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import type { Rectification } from "./rectification.js";
import { rectificationColumns } from "./rectification.repository.js";

/** Rectifications within a scope, or one's own. */
export class RectificationReader {
  constructor(private readonly sql: Sql) {}

  /** Those of some subjects, or of some ids, in the order in which they were given. */
  of(scope: Scope, by: "r.subject_id" | "r.id", ids: readonly string[]): Promise<Rectification[]> {
    const inScope = scopeCondition(scope, {
      ...{ union: "r.union_id", campus: "r.campus_id" },
      ...{ department: "r.department_id", member: "r.member_id" },
    });
    return this.sql.query(
      `SELECT ${rectificationColumns} FROM evaluation_rectification r WHERE ${inScope.sql} AND ${by} IN (?) ORDER BY r.id`,
      [...inScope.params, ids],
    );
  }
}
