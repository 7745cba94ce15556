import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { EdgeKind } from "../organisation/index.js";

/** Which edges are meant: those under some parents, or those of some children, or both. */
export type EdgesOf = {
  readonly kind: EdgeKind;
  readonly parentIds?: readonly string[];
  readonly childIds?: readonly string[];
};

/**
 * Changes edges from a day on. An edge that began before that day ends on it, and another goes on from there; one that begins later
 * is changed as it stands. Days before are never touched (design 3.1).
 */
export class EdgeRepository {
  constructor(
    private readonly tx: Sql,
    private readonly unionId: string,
    private readonly on: LocalDate,
  ) {}

  /** Lets what the edges hold stand under another parent. A child that stands there already only leaves. */
  async place(edges: EdgesOf, parentId: string): Promise<void> {
    const { sql, params } = this.where(edges);
    await this.tx.query(
      `INSERT IGNORE INTO org_edge (union_id, kind, child_id, parent_id, valid_from, valid_to)
       SELECT union_id, kind, child_id, ?, ?, MAX(valid_to) FROM org_edge e
       WHERE ${sql} AND valid_from < ? AND valid_to > ? AND NOT EXISTS (SELECT 1 FROM org_edge o
         WHERE o.union_id = e.union_id AND o.kind = e.kind AND o.child_id = e.child_id AND o.parent_id = ? AND o.valid_from <= ? AND o.valid_to > ?)
       GROUP BY union_id, kind, child_id`,
      [parentId, this.on, ...params, this.on, this.on, parentId, this.on, this.on],
    );
    await this.end(edges);
    await this.tx.query(`UPDATE org_edge SET parent_id = ? WHERE ${sql} AND valid_from >= ?`, [
      parentId,
      ...params,
      this.on,
    ]);
  }

  /** Ends edges that began before the day. */
  async end(edges: EdgesOf): Promise<void> {
    const { sql, params } = this.where(edges);
    await this.tx.query(
      `UPDATE org_edge SET valid_to = ? WHERE ${sql} AND valid_from < ? AND valid_to > ?`,
      [this.on, ...params, this.on, this.on],
    );
  }

  /** The edges that reach beyond the day: who stands under whom. */
  reaching(edges: EdgesOf): Promise<{ childId: string; parentId: string; validFrom: LocalDate }[]> {
    const { sql, params } = this.where(edges);
    return this.tx.query(
      `SELECT child_id AS childId, parent_id AS parentId, valid_from AS validFrom FROM org_edge WHERE ${sql} AND valid_to > ? FOR UPDATE`,
      [...params, this.on],
    );
  }

  private where({ kind, parentIds, childIds }: EdgesOf): { sql: string; params: unknown[] } {
    const parts = ["union_id = ?", "kind = ?"];
    const params: unknown[] = [this.unionId, kind];
    if (parentIds) parts.push("parent_id IN (?)");
    if (parentIds) params.push(parentIds);
    if (childIds) parts.push("child_id IN (?)");
    if (childIds) params.push(childIds);
    return { sql: parts.join(" AND "), params };
  }
}
