import type { LocalDate, Scope } from "@union/kernel";
import { all, type Condition, type Sql, scopeCondition } from "@union/persistence";
import type { OrgLevel } from "./organisation.js";

export type OrgRow = { id: string; level: OrgLevel; name: string; parentId: string | null };
export type CampusRow = { id: string; name: string; validFrom: string; validTo: string };
export type DepartmentRow = CampusRow & { campusId: string };

const dated = (on: LocalDate): Condition => ({
  sql: "e.valid_from <= ? AND e.valid_to > ?",
  params: [on, on],
});

/** The name that a node `n` bore on a day: one it gave up later, or the one it bears. */
const nameOn = (n: string): string =>
  `COALESCE((SELECT past.name FROM past_name past WHERE past.union_id = ${n}.union_id AND past.node_id = ${n}.id AND past.valid_from <= ? AND past.valid_to > ?), ${n}.name)`;

/** The organisation tree as it stood on a day, under the names of that day. */
export class OrganisationReader {
  constructor(private readonly sql: Sql) {}

  /** Organisations of a union: some by id, which are found although they have ended; else those that stood on the day. */
  orgs(
    unionId: string,
    on: LocalDate,
    only: { ids?: readonly string[]; parentId?: string; level?: OrgLevel },
  ): Promise<OrgRow[]> {
    const { ids, parentId, level } = only;
    const stands = "(e.child_id IS NOT NULL OR o.level IN ('BASE_LEVEL', 'UPPER'))";
    const where = all([
      { sql: "o.union_id = ?", params: [unionId] },
      ids ? { sql: "o.id IN (?)", params: [ids] } : { sql: stands, params: [] },
      ...(parentId ? [{ sql: "e.parent_id = ?", params: [parentId] }] : []),
      ...(level ? [{ sql: "o.level = ?", params: [level] }] : []),
    ]);
    return this.sql.query<OrgRow[]>(
      `SELECT o.id, o.level, ${nameOn("o")} AS name, e.parent_id AS parentId FROM union_org o
       LEFT JOIN org_edge e ON e.union_id = o.union_id AND e.kind = 'ORG_UNDER_ORG' AND e.child_id = o.id AND ${dated(on).sql}
       WHERE ${where.sql} ORDER BY o.level, name, o.id`,
      [on, on, ...dated(on).params, ...where.params],
    );
  }

  campuses(scope: Scope, on: LocalDate): Promise<CampusRow[]> {
    return this.nodes<CampusRow>(
      "campus",
      "CAMPUS_OF_UNION",
      scopeCondition(scope, { union: "n.union_id", campus: "n.id" }),
      on,
    );
  }

  departments(scope: Scope, on: LocalDate, campusId: string | null): Promise<DepartmentRow[]> {
    const inScope = scopeCondition(scope, {
      union: "n.union_id",
      campus: "e.parent_id",
      department: "n.id",
    });
    const narrowed = campusId
      ? { sql: `${inScope.sql} AND e.parent_id = ?`, params: [...inScope.params, campusId] }
      : inScope;
    return this.nodes<DepartmentRow>("department", "DEPARTMENT_OF_CAMPUS", narrowed, on);
  }

  /** The departments within a scope that belong to branches and groups on a day, by the id of the organisation. */
  async departmentsOfOrgs(scope: Scope, on: LocalDate): Promise<Map<string, string[]>> {
    const inScope = scopeCondition(scope, {
      union: "b.union_id",
      campus: "e.parent_id",
      department: "b.child_id",
    });
    const rows = await this.sql.query<{ orgId: string; id: string }[]>(
      `SELECT b.parent_id AS orgId, b.child_id AS id FROM org_edge b
       JOIN org_edge e ON e.union_id = b.union_id AND e.kind = 'DEPARTMENT_OF_CAMPUS' AND e.child_id = b.child_id AND ${dated(on).sql}
       WHERE ${inScope.sql} AND b.kind = 'DEPARTMENT_OF_ORG' AND b.valid_from <= ? AND b.valid_to > ? ORDER BY b.child_id`,
      [...dated(on).params, ...inScope.params, on, on],
    );
    const found = new Map<string, string[]>();
    for (const { orgId, id } of rows) found.set(orgId, [...(found.get(orgId) ?? []), id]);
    return found;
  }

  /** Campuses or departments by id, whenever they stood, under the names they bore on a day. */
  named(
    table: "campus" | "department",
    unionId: string,
    ids: readonly string[],
    on: LocalDate,
  ): Promise<{ id: string; name: string }[]> {
    return this.sql.query(
      `SELECT n.id, ${nameOn("n")} AS name FROM ${table} n WHERE n.union_id = ? AND n.id IN (?)`,
      [on, on, unionId, ids],
    );
  }

  private nodes<Row>(
    table: string,
    kind: string,
    inScope: Condition,
    on: LocalDate,
  ): Promise<Row[]> {
    return this.sql.query<Row[]>(
      `SELECT n.id, ${nameOn("n")} AS name, e.parent_id AS campusId, e.valid_from AS validFrom, e.valid_to AS validTo
       FROM ${table} n JOIN org_edge e ON e.union_id = n.union_id AND e.kind = '${kind}' AND e.child_id = n.id
       WHERE ${inScope.sql} AND ${dated(on).sql} ORDER BY e.parent_id, name, n.id`,
      [on, on, ...inScope.params, ...dated(on).params],
    );
  }
}
