import type { Prunable } from "./prunable.js";

/** Deletes the oldest `limit` rows that may go. Its parameters: the union's id where rows are kept per union, and the instant before which they are old. */
export function pruneStatement({ table, age, isPerUnion, mayGo }: Prunable, limit: number): string {
  const conditions = [isPerUnion ? "union_id = ?" : null, mayGo ?? null, `${age} < ?`];
  const where = conditions.filter((one) => one !== null).join(" AND ");
  return `DELETE FROM ${table} WHERE ${where} ORDER BY ${age} LIMIT ${limit}`;
}
