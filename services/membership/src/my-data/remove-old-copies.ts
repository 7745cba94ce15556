import type { Files } from "@union/files";
import { type Sql, toSqlInstant } from "@union/persistence";

/** Removes copies of people's own data whose hour is over; one that fails is tried again the next time. */
export async function removeOldCopies(sql: Sql, files: Files, now: Date): Promise<void> {
  const old = await sql.query<{ unionId: string; fileId: string }[]>(
    "SELECT union_id AS unionId, file_id AS fileId FROM data_copy WHERE goes_at <= ? LIMIT 500",
    [toSqlInstant(now)],
  );
  for (const { unionId, fileId } of old) {
    await files.remove(fileId, unionId);
    await sql.query("DELETE FROM data_copy WHERE union_id = ? AND file_id = ?", [unionId, fileId]);
  }
}
