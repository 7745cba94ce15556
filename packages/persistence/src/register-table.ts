import { bulkInsert } from "./bulk-insert.js";
import type { Sql } from "./database.js";
import { newId } from "./new-id.js";

/** A table that one register fills: its name, and its columns of a row by their names (but union_id, id and version). */
export type RegisterTableOf<Row> = {
  readonly name: string;
  readonly columnsOf: (row: Row) => Readonly<Record<string, unknown>>;
};

/** Writes the rows of a register's table within one union: many at a time in, one corrected, some taken back. */
export class RegisterTable<Row> {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
    private readonly table: RegisterTableOf<Row>,
  ) {}

  /** Adds rows and answers their new ids, in order. */
  async add(rows: readonly Row[]): Promise<string[]> {
    const ids = rows.map(() => newId());
    const records = rows.map(this.table.columnsOf);
    const columns = Object.keys(records[0] ?? {});
    const values = records.map((record, n) => [
      this.unionId,
      ids[n],
      1,
      ...columns.map((column) => record[column] ?? null),
    ]);
    await bulkInsert(this.sql, this.table.name, ["union_id", "id", "version", ...columns], values);
    return ids;
  }

  /** Sets a row right and counts its version up. */
  async correct(id: string, row: Row): Promise<void> {
    const record = this.table.columnsOf(row);
    const set = Object.keys(record).map((column) => `${column} = ?`);
    await this.sql.query(
      `UPDATE ${this.table.name} SET ${set.join(", ")}, version = version + 1 WHERE union_id = ? AND id = ?`,
      [...Object.values(record).map((value) => value ?? null), this.unionId, id],
    );
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await this.sql.query(`DELETE FROM ${this.table.name} WHERE union_id = ? AND id IN (?)`, [
        this.unionId,
        ids,
      ]);
  }
}
