import type { Sql } from "./database.js";

/** Rows a statement carries at most: measured best between 500 and 1,000. */
const chunk = 1_000;

/** Inserts many rows in few statements; `rows` are arrays in the order of `columns`. Empty input does nothing. */
export async function bulkInsert(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += chunk)
    await sql.query(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ?`, [
      rows.slice(at, at + chunk),
    ]);
}
