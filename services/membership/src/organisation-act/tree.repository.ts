import { type LocalDate, openEnd } from "@union/kernel";
import { isDuplicate, type Sql } from "@union/persistence";
import type { EdgeKind } from "../organisation/index.js";
import type { NodeKind, OrgNode } from "./act-terms.js";

/** Where nodes of a kind are kept, and by which edge they stand. */
export const nodeTables: Record<NodeKind, { readonly table: string; readonly edge: EdgeKind }> = {
  CAMPUS: { table: "campus", edge: "CAMPUS_OF_UNION" },
  DEPARTMENT: { table: "department", edge: "DEPARTMENT_OF_CAMPUS" },
  UNION_ORG: { table: "union_org", edge: "ORG_UNDER_ORG" },
};

/** Reads and changes the tree from a day on; what was before that day is never written. */
export class TreeRepository {
  constructor(
    private readonly tx: Sql,
    private readonly unionId: string,
  ) {}

  /** Lets one act of the union be carried out at a time: the next one sees what it left. */
  async holdUnion(): Promise<void> {
    await this.tx.query("SELECT id FROM union_org WHERE union_id = ? AND id = ? FOR UPDATE", [
      this.unionId,
      this.unionId,
    ]);
  }

  /** Nodes by id, whatever they are, locked against imports that would still put somebody there. */
  async nodes(ids: readonly string[]): Promise<Map<string, OrgNode>> {
    const found = new Map<string, OrgNode>();
    if (ids.length === 0) return found;
    for (const [kind, { table, edge }] of Object.entries(nodeTables)) {
      const level = table === "union_org" ? "n.level" : "NULL";
      const rows = await this.tx.query<OrgNode[]>(
        `SELECT n.id, '${kind}' AS kind, ${level} AS level, n.name, n.closed_on AS closedOn, e.parent_id AS placeId,
           GREATEST(COALESCE((SELECT MAX(l.valid_from) FROM org_edge l WHERE l.union_id = n.union_id AND l.kind IN ('${edge}', 'DEPARTMENT_OF_ORG')
               AND l.child_id = n.id), '1900-01-01'),
             COALESCE((SELECT MAX(o.valid_to) FROM past_name o WHERE o.union_id = n.union_id AND o.node_id = n.id), '1900-01-01')) AS since
         FROM ${table} n LEFT JOIN org_edge e ON e.union_id = n.union_id AND e.kind = '${edge}' AND e.child_id = n.id
           AND e.valid_from = (SELECT MAX(l.valid_from) FROM org_edge l WHERE l.union_id = n.union_id AND l.kind = '${edge}' AND l.child_id = n.id)
         WHERE n.union_id = ? AND n.id IN (?) ORDER BY n.id FOR UPDATE`,
        [this.unionId, ids],
      );
      for (const row of rows) found.set(row.id, { ...row });
    }
    return found;
  }

  /** Ends a node from a day on: it stands no longer, and its name is free. */
  async close({ kind, id }: OrgNode, on: LocalDate, successorId: string | null): Promise<void> {
    const { table, edge } = nodeTables[kind];
    await this.tx.query(
      `UPDATE ${table} SET closed_on = ?, successor_id = ?, version = version + 1 WHERE union_id = ? AND id = ?`,
      [on, successorId, this.unionId, id],
    );
    await this.tx.query(
      "UPDATE org_edge SET valid_to = ? WHERE union_id = ? AND kind IN (?) AND child_id = ? AND valid_from < ? AND valid_to > ?",
      [on, this.unionId, [edge, "DEPARTMENT_OF_ORG"], id, on, on],
    );
  }

  /** Names who goes on in the place of nodes that have ended. */
  async succeed(nodes: readonly OrgNode[], successorId: string): Promise<void> {
    for (const { kind, id } of nodes)
      await this.tx.query(
        `UPDATE ${nodeTables[kind].table} SET successor_id = ? WHERE union_id = ? AND id = ?`,
        [successorId, this.unionId, id],
      );
  }

  /** Gives a node another name from a day on; false where the name is taken. Past days keep the one it had. */
  async rename({ kind, id, name }: OrgNode, newName: string, on: LocalDate): Promise<boolean> {
    await this.tx.query(
      `INSERT INTO past_name (union_id, node_id, name, valid_from, valid_to)
       SELECT ?, ?, ?, COALESCE(MAX(valid_to), '1900-01-01'), ? FROM past_name WHERE union_id = ? AND node_id = ?`,
      [this.unionId, id, name, on, this.unionId, id],
    );
    return this.unlessTaken(
      `UPDATE ${nodeTables[kind].table} SET name = ?, version = version + 1 WHERE union_id = ? AND id = ?`,
      [newName, this.unionId, id],
    );
  }

  /** Writes where departments stand now, beside their edges; {@link namesAlike} was asked before. */
  async standIn(departmentIds: readonly string[], campusId: string): Promise<void> {
    await this.tx.query(
      "UPDATE department SET opened_in = ?, version = version + 1 WHERE union_id = ? AND id IN (?)",
      [campusId, this.unionId, departmentIds],
    );
  }

  /** The open departments of campuses: id and name. */
  departmentsOf(campusIds: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.tx.query(
      "SELECT id, name FROM department WHERE union_id = ? AND opened_in IN (?) AND closed_on = ? FOR UPDATE",
      [this.unionId, campusIds, openEnd],
    );
  }

  /** Names that some departments and the open ones of a campus have in common, as the database compares names. */
  async namesAlike(departmentIds: readonly string[], campusId: string): Promise<string[]> {
    const rows = await this.tx.query<{ name: string }[]>(
      `SELECT MIN(name) AS name FROM department WHERE union_id = ? AND closed_on = ? AND (opened_in = ? OR id IN (?))
       GROUP BY name HAVING COUNT(*) > 1 ORDER BY 1 LIMIT 10`,
      [this.unionId, openEnd, campusId, departmentIds],
    );
    return rows.map(({ name }) => name);
  }

  private async unlessTaken(statement: string, parameters: unknown[]): Promise<boolean> {
    try {
      await this.tx.query(statement, parameters);
      return true;
    } catch (thrown) {
      if (isDuplicate(thrown)) return false;
      throw thrown;
    }
  }
}
