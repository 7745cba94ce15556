import { type Actor, err, type LocalDate, ok, openEnd, type Result } from "@union/kernel";
import { newId, type Sql } from "@union/persistence";
import type { OrgEdge, OrgLevel } from "./organisation.js";

export type NameTaken = { readonly kind: "NameTaken"; readonly name: string };
export type NodeUnknown = { readonly kind: "NodeUnknown" };

/** Writes the organisation tree: nodes, and the dated edges between them. */
export class OrganisationRepository {
  constructor(private readonly tx: Sql) {}

  async addOrg(unionId: string, id: string, level: OrgLevel, name: string): Promise<void> {
    await this.tx.query(
      "INSERT INTO union_org (union_id, id, level, name, version) VALUES (?, ?, ?, ?, 1)",
      [unionId, id, level, name],
    );
  }

  /** The level of an organisation of the actor's union that stands, or NodeUnknown. */
  async levelOf(
    { unionId }: Pick<Actor, "unionId">,
    id: string,
  ): Promise<Result<OrgLevel, NodeUnknown>> {
    const [row] = await this.tx.query<{ level: OrgLevel }[]>(
      "SELECT level FROM union_org WHERE union_id = ? AND id = ? AND closed_on = ? LOCK IN SHARE MODE",
      [unionId, id, openEnd],
    );
    return row ? ok(row.level) : err({ kind: "NodeUnknown" });
  }

  /** Whether all of these stand: what has ended cannot be chosen any more. */
  async hasNode(
    { unionId }: Pick<Actor, "unionId">,
    table: "campus" | "department" | "union_org",
    ids: readonly string[],
  ): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      `SELECT id FROM ${table} WHERE union_id = ? AND id IN (?) AND closed_on = ? LOCK IN SHARE MODE`,
      [unionId, ids, openEnd],
    );
    return rows.length === new Set(ids).size;
  }

  async addCampus(
    { unionId }: Pick<Actor, "unionId">,
    name: string,
  ): Promise<Result<string, NameTaken>> {
    const id = newId();
    const taken = await this.insertNamed(
      "campus",
      ["union_id", "id", "name", "version"],
      [unionId, id, name, 1],
    );
    return taken ? err({ kind: "NameTaken", name }) : ok(id);
  }

  async addDepartment(
    { unionId }: Pick<Actor, "unionId">,
    campusId: string,
    name: string,
  ): Promise<Result<string, NameTaken>> {
    const id = newId();
    const columns = ["union_id", "id", "opened_in", "name", "version"];
    const taken = await this.insertNamed("department", columns, [unionId, id, campusId, name, 1]);
    return taken ? err({ kind: "NameTaken", name }) : ok(id);
  }

  async addEdge(edge: Omit<OrgEdge, "validTo">): Promise<void> {
    await this.tx.query(
      "INSERT INTO org_edge (union_id, kind, child_id, parent_id, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?)",
      [edge.unionId, edge.kind, edge.childId, edge.parentId, edge.validFrom, openEnd],
    );
  }

  /** Whether a department stands in a campus on a day. */
  async stands(
    unionId: string,
    departmentId: string,
    campusId: string,
    on: LocalDate,
  ): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      `SELECT 1 FROM org_edge WHERE union_id = ? AND kind = 'DEPARTMENT_OF_CAMPUS' AND child_id = ? AND parent_id = ?
         AND valid_from <= ? AND valid_to > ?`,
      [unionId, departmentId, campusId, on, on],
    );
    return rows.length > 0;
  }

  /** Which of some departments belong to a branch or group on a day or after it, and to which. */
  async grouped(
    unionId: string,
    departmentIds: readonly string[],
    from: LocalDate,
  ): Promise<{ name: string; org: string }[]> {
    if (departmentIds.length === 0) return [];
    return this.tx.query(
      `SELECT d.name, o.name AS org FROM org_edge e JOIN department d ON d.union_id = e.union_id AND d.id = e.child_id
         JOIN union_org o ON o.union_id = e.union_id AND o.id = e.parent_id
       WHERE e.union_id = ? AND e.kind = 'DEPARTMENT_OF_ORG' AND e.child_id IN (?) AND e.valid_to > ? AND e.valid_to > e.valid_from
       ORDER BY d.name FOR UPDATE`,
      [unionId, departmentIds, from],
    );
  }

  /** Department ids by name in one campus on a day. */
  async departmentIds(
    unionId: string,
    campusId: string,
    on: LocalDate,
  ): Promise<Map<string, string>> {
    const rows = await this.tx.query<{ id: string; name: string }[]>(
      `SELECT d.id, d.name FROM org_edge e JOIN department d ON d.id = e.child_id
       WHERE e.union_id = ? AND e.kind = 'DEPARTMENT_OF_CAMPUS' AND e.parent_id = ? AND e.valid_from <= ? AND e.valid_to > ?`,
      [unionId, campusId, on, on],
    );
    return new Map(rows.map(({ id, name }) => [name, id]));
  }

  /** The department opened in a campus under a name, as the database compares names; throws where there is none. */
  async getDepartmentId(unionId: string, campusId: string, name: string): Promise<string> {
    const [row] = await this.tx.query<{ id: string }[]>(
      "SELECT id FROM department WHERE union_id = ? AND opened_in = ? AND name = ? AND closed_on = ? LOCK IN SHARE MODE",
      [unionId, campusId, name, openEnd],
    );
    if (!row) throw new Error("a department whose name is taken was not found");
    return row.id;
  }

  private async insertNamed(table: string, columns: string[], values: unknown[]): Promise<boolean> {
    const written = await this.tx.query<{ affectedRows: number }>(
      `INSERT IGNORE INTO ${table} (${columns.join(", ")}) VALUES (?)`,
      [values],
    );
    return written.affectedRows === 0;
  }
}
