import type { Sql } from "@union/persistence";
import type { RecallProcedure } from "./recall.js";
import { procedureOf, type RecallRow, recallColumns } from "./recall.row.js";

/** The recalls of a union, for those who answer for all of it. */
export class RecallReader {
  constructor(private readonly sql: Sql) {}

  /** The latest of the union, at most a hundred. */
  async latest(unionId: string): Promise<RecallProcedure[]> {
    const rows = await this.sql.query<RecallRow[]>(
      `SELECT ${recallColumns} FROM recall_procedure p WHERE p.union_id = ? ORDER BY p.id DESC LIMIT 100`,
      [unionId],
    );
    return rows.map(procedureOf);
  }
}
