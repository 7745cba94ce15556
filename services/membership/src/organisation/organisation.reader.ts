import type { LocalDate, Scope } from "@union/kernel";
import { type Condition, type Sql, scopeCondition } from "@union/persistence";
import type { OrgLevel } from "./organisation.js";

export type OrgRow = { id: string; level: OrgLevel; name: string; parentId: string | null };
export type CampusRow = { id: string; name: string; validFrom: string; validTo: string };
export type DepartmentRow = CampusRow & { campusId: string };

const dated = (on: LocalDate): Condition => ({
  sql: "e.valid_from <= ? AND e.valid_to > ?",
  params: [on, on],
});

/** The organisation tree as it stood on a day. */
export class OrganisationReader {
  constructor(private readonly sql: Sql) {}

  /** Organisations of a union: all, some by id, or the children of one. */
  orgs(
    unionId: string,
    on: LocalDate,
    only: { ids?: readonly string[]; parentId?: string },
  ): Promise<OrgRow[]> {
    const filter = only.ids ? "AND o.id IN (?)" : only.parentId ? "AND e.parent_id = ?" : "";
    const given = only.ids ? [only.ids] : only.parentId ? [only.parentId] : [];
    return this.sql.query<OrgRow[]>(
      `SELECT o.id, o.level, o.name, e.parent_id AS parentId FROM union_org o
       LEFT JOIN org_edge e ON e.union_id = o.union_id AND e.kind = 'ORG_UNDER_ORG' AND e.child_id = o.id AND ${dated(on).sql}
       WHERE o.union_id = ? ${filter} ORDER BY o.level, o.name, o.id`,
      [...dated(on).params, unionId, ...given],
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

  /** Names of campuses or departments by id, whenever they stood: a past record keeps its name. */
  named(
    table: "campus" | "department",
    unionId: string,
    ids: readonly string[],
  ): Promise<{ id: string; name: string }[]> {
    return this.sql.query(`SELECT id, name FROM ${table} WHERE union_id = ? AND id IN (?)`, [
      unionId,
      ids,
    ]);
  }

  private nodes<Row>(
    table: string,
    kind: string,
    inScope: Condition,
    on: LocalDate,
  ): Promise<Row[]> {
    return this.sql.query<Row[]>(
      `SELECT n.id, n.name, e.parent_id AS campusId, e.valid_from AS validFrom, e.valid_to AS validTo
       FROM ${table} n JOIN org_edge e ON e.union_id = n.union_id AND e.kind = '${kind}' AND e.child_id = n.id
       WHERE ${inScope.sql} AND ${dated(on).sql} ORDER BY e.parent_id, n.name, n.id`,
      [...inScope.params, ...dated(on).params],
    );
  }
}
