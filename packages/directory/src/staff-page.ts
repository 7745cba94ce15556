import { all, type Sql } from "@union/persistence";
import { offStaff } from "./headcounts.js";

/**
 * One page of the ids of those who are on the staff, members of the union or not, in the order of their ids: those after the id
 * `after`. Campuses of null are all of them.
 */
export async function readStaff(
  sql: Sql,
  unionId: string,
  campusIds: readonly string[] | null,
  after: string | null,
  limit: number,
): Promise<string[]> {
  if (campusIds?.length === 0) return [];
  const where = all([
    { sql: "union_id = ? AND removed = 0 AND id > ?", params: [unionId, after ?? ""] },
    { sql: "(status IS NULL OR status NOT IN (?))", params: [offStaff] },
    ...(campusIds === null ? [] : [{ sql: "campus_id IN (?)", params: [campusIds] }]),
  ]);
  const rows = await sql.query<{ id: string }[]>(
    `SELECT id FROM directory_member FORCE INDEX (PRIMARY) WHERE ${where.sql} ORDER BY id LIMIT ?`,
    [...where.params, limit],
  );
  return rows.map(({ id }) => id);
}
