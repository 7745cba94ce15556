import { type LocalDate, openEnd } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import { countsIn } from "../member/index.js";
import { unionEndColumns as columns, type UnionEnd } from "./union-end.reader.js";

/** The ends of a union that were proposed, in one transaction. */
export class UnionEndRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** One by id, held. */
  async hold(id: string): Promise<UnionEnd | null> {
    const [row] = await this.sql.query<UnionEnd[]>(
      `SELECT ${columns} FROM union_end WHERE union_id = ? AND id = ? FOR UPDATE`,
      [this.unionId, id],
    );
    return row ?? null;
  }

  /** False where another is open, or the union has ended. */
  async add({ id, endsOn, reason, document, decidedBy, proposedOn, state }: UnionEnd) {
    const written = await this.sql.query<{ affectedRows: number }>(
      `INSERT IGNORE INTO union_end (union_id, id, ends_on, reason, document, decided_by, proposed_on, state, version) VALUES (?)`,
      [[this.unionId, id, endsOn, reason, document, decidedBy, proposedOn, state, 1]],
    );
    return written.affectedRows === 1;
  }

  async save({ id, state, retained, leftOpen, version }: UnionEnd): Promise<void> {
    const written = await this.sql.query<{ affectedRows: number }>(
      "UPDATE union_end SET state = ?, retained = ?, left_open = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, retained, leftOpen, this.unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }

  /** The union stands no longer from a day on: nothing is set up under it any more. */
  async close(on: LocalDate): Promise<void> {
    await this.sql.query(
      "UPDATE union_org SET closed_on = ?, version = version + 1 WHERE union_id = ? AND id = ? AND closed_on = ?",
      [on, this.unionId, this.unionId, openEnd],
    );
  }

  /** Whose membership is in force, and whether it can be kept as it stands: no matter open, nothing recorded on that day or later. */
  async standing(on: LocalDate): Promise<{ id: string; isOpen: boolean }[]> {
    const rows = await this.sql.query<{ id: string; isOpen: number }[]>(
      `SELECT f.member_id AS id, (f.effective_on >= ? OR f.status <> 'ACTIVE' OR EXISTS (SELECT 1 FROM membership_matter m
         WHERE m.union_id = f.union_id AND m.member_id = f.member_id AND m.place_held = 1)) AS isOpen
       FROM membership_fact f WHERE f.union_id = ? AND f.until_on = ? AND ${countsIn("f.status")} ORDER BY f.member_id FOR UPDATE`,
      [on, this.unionId, openEnd],
    );
    return rows.map(({ id, isOpen }) => ({ id, isOpen: Number(isOpen) === 1 }));
  }
}
