import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** Who leads a department's group or branch (工会小组长, 分工会主席), for those who are to hear of an application. */
export class AdviserReader {
  constructor(private readonly sql: Sql) {}

  /** Recipients who hold the role over a department, or over a group or branch that it stands under, on a day. */
  async over(
    unionId: string,
    departmentId: string,
    role: "GROUP_LEADER" | "BRANCH_CHAIR",
    on: LocalDate,
  ): Promise<string[]> {
    const rows = await this.sql.query<{ recipient: string }[]>(
      `WITH RECURSIVE above AS (
         SELECT CAST(? AS CHAR(36)) AS id
         UNION SELECT e.parent_id FROM org_edge e JOIN above a ON e.child_id = a.id
           WHERE e.union_id = ? AND e.kind IN ('DEPARTMENT_OF_ORG', 'ORG_UNDER_ORG') AND e.valid_from <= ? AND e.valid_to > ?)
       SELECT DISTINCT COALESCE(c.member_id, c.id) AS recipient
       FROM above a JOIN role_grant g ON g.node_id = a.id AND g.union_id = ? JOIN account c ON c.id = g.account_id
       WHERE g.role = ? AND g.valid_from <= ? AND g.valid_to > ? ORDER BY 1 LIMIT 500`,
      [departmentId, unionId, on, on, unionId, role, on, on],
    );
    return rows.map(({ recipient }) => recipient);
  }
}
