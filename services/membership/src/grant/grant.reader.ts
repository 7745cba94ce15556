import { dayOf, type Grant, type LocalDate, type Role } from "@union/kernel";
import { fromSqlInstant, type Sql } from "@union/persistence";

type GrantRow = {
  role: Role;
  nodeId: string;
  isUnion: number;
  campusId: string | null;
  isDepartment: number;
};

/** The grants in force for an account on a day, each resolved to the campuses and departments it reaches. */
export class GrantReader {
  constructor(private readonly sql: Sql) {}

  async inForce(
    unionId: string,
    accountId: string,
    memberId: string | null,
    on: LocalDate,
  ): Promise<Grant[]> {
    const rows = await this.sql.query<GrantRow[]>(
      `SELECT g.role, g.node_id AS nodeId, (o.level = 'BASE_LEVEL') AS isUnion, c.id AS campusId, (d.id IS NOT NULL) AS isDepartment
       FROM role_grant g LEFT JOIN union_org o ON o.id = g.node_id LEFT JOIN campus c ON c.id = g.node_id LEFT JOIN department d ON d.id = g.node_id
       WHERE g.union_id = ? AND g.account_id = ? AND g.valid_from <= ? AND g.valid_to > ? ORDER BY g.role, g.node_id`,
      [unionId, accountId, on, on],
    );
    const grants: Grant[] = [];
    for (const row of rows) grants.push(await this.resolve(unionId, row, on));
    if (memberId !== null) grants.push(...(await this.asMember(unionId, memberId, on)));
    return grants;
  }

  /** The roles granted to an account that are in force on a day. */
  rolesOf(unionId: string, accountId: string, on: LocalDate): Promise<Pick<Grant, "role">[]> {
    return this.sql.query(
      "SELECT role FROM role_grant WHERE union_id = ? AND account_id = ? AND valid_from <= ? AND valid_to > ?",
      [unionId, accountId, on, on],
    );
  }

  /** Since when an account holds one of the roles that are in force on a day; null where it holds none. */
  async heldSince(
    unionId: string,
    accountId: string,
    roles: readonly Role[],
    on: LocalDate,
  ): Promise<LocalDate | null> {
    const [row] = await this.sql.query<{ since: string | null }[]>(
      `SELECT MIN(GREATEST(granted_at, CAST(valid_from AS DATETIME))) AS since FROM role_grant
       WHERE union_id = ? AND account_id = ? AND role IN (?) AND valid_from <= ? AND valid_to > ?`,
      [unionId, accountId, roles, on, on],
    );
    return row?.since ? dayOf(fromSqlInstant(row.since)) : null;
  }

  private async resolve(unionId: string, row: GrantRow, on: LocalDate): Promise<Grant> {
    if (row.isUnion) return { role: row.role, campusIds: null, departmentIds: null };
    if (row.campusId) return { role: row.role, campusIds: [row.campusId], departmentIds: null };
    const departmentIds = row.isDepartment
      ? [row.nodeId]
      : await this.departmentsUnder(unionId, row.nodeId, on);
    return { role: row.role, campusIds: null, departmentIds };
  }

  /** Departments of a branch or group and of all that stands under it. */
  async departmentsUnder(unionId: string, orgId: string, on: LocalDate): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }[]>(
      `WITH RECURSIVE under_it AS (
         SELECT CAST(? AS CHAR(36)) AS id
         UNION SELECT e.child_id FROM org_edge e JOIN under_it u ON e.parent_id = u.id
           WHERE e.union_id = ? AND e.kind = 'ORG_UNDER_ORG' AND e.valid_from <= ? AND e.valid_to > ?)
       SELECT DISTINCT e.child_id AS id FROM org_edge e JOIN under_it u ON e.parent_id = u.id
       WHERE e.union_id = ? AND e.kind = 'DEPARTMENT_OF_ORG' AND e.valid_from <= ? AND e.valid_to > ?`,
      [orgId, unionId, on, on, unionId, on, on],
    );
    return rows.map(({ id }) => id);
  }

  /** Whoever works here today plays the part of a member on his own campus. */
  private async asMember(unionId: string, memberId: string, on: LocalDate): Promise<Grant[]> {
    const rows = await this.sql.query<{ campusId: string }[]>(
      "SELECT campus_id AS campusId FROM post WHERE union_id = ? AND member_id = ? AND valid_from <= ? AND valid_to > ?",
      [unionId, memberId, on, on],
    );
    return rows.length === 0
      ? []
      : [{ role: "MEMBER", campusIds: rows.map(({ campusId }) => campusId), departmentIds: null }];
  }
}
