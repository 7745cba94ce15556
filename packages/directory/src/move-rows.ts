import { bulkInsert, type Sql } from "@union/persistence";
import type { PersonColumn } from "./person-column.js";

/**
 * Lays the rows of some people under those who stand for them now, and back under themselves where nobody does. It first
 * takes everything back to whom it was written for, then moves it: what comes out depends on who stands for whom, and
 * never on the order of merges and splits. A row that the survivor has himself stays where it is.
 */
export async function moveRows(
  sql: Sql,
  unionId: string,
  columns: readonly PersonColumn[],
  people: readonly string[],
  rootOf: ReadonlyMap<string, string>,
): Promise<void> {
  const ordered = people.toSorted();
  for (const column of columns) {
    await takeBack(sql, unionId, column, ordered);
    for (const id of ordered) {
      const root = rootOf.get(id);
      if (root !== undefined && root !== id) await moveOnes(sql, unionId, column, id, root);
    }
  }
}

const placeOf = ({ table, column }: PersonColumn): string => `${table}.${column}`;
const keyOf = (alias: string, { key }: PersonColumn): string =>
  `CONCAT_WS('|', ${key.map((column) => `${alias}.${column}`).join(", ")})`;

async function takeBack(
  sql: Sql,
  unionId: string,
  place: PersonColumn,
  people: readonly string[],
): Promise<void> {
  const { table, column } = place;
  const ofThem = [unionId, placeOf(place), people];
  await sql.query(
    `UPDATE IGNORE moved_row j JOIN ${table} t ON t.union_id = j.union_id AND t.${column} = j.current_id AND ${keyOf("t", place)} = j.row_key
     SET t.${column} = j.original_id WHERE j.union_id = ? AND j.place = ? AND j.original_id IN (?)`,
    ofThem,
  );
  await sql.query(
    "DELETE FROM moved_row WHERE union_id = ? AND place = ? AND original_id IN (?)",
    ofThem,
  );
}

async function moveOnes(
  sql: Sql,
  unionId: string,
  place: PersonColumn,
  from: string,
  to: string,
): Promise<void> {
  const { table, column } = place;
  const keys = async (): Promise<string[]> => {
    const rows = await sql.query<{ rowKey: string }[]>(
      `SELECT ${keyOf("t", place)} AS rowKey FROM ${table} t WHERE t.union_id = ? AND t.${column} = ? FOR UPDATE`,
      [unionId, from],
    );
    return rows.map(({ rowKey }) => String(rowKey));
  };
  const before = await keys();
  if (before.length === 0) return;
  await sql.query(`UPDATE IGNORE ${table} SET ${column} = ? WHERE union_id = ? AND ${column} = ?`, [
    to,
    unionId,
    from,
  ]);
  const left = new Set(await keys());
  await bulkInsert(
    sql,
    "moved_row",
    ["union_id", "place", "original_id", "current_id", "row_key"],
    before.filter((key) => !left.has(key)).map((key) => [unionId, placeOf(place), from, to, key]),
  );
}
