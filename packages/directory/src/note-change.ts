import { type Sql, toSqlInstant } from "@union/persistence";

/** Remembers when the newest thing that the directory knows of was told. */
export async function noteChange(sql: Sql, unionId: string, toldAt: Date): Promise<void> {
  await sql.query(
    `INSERT INTO directory_state (union_id, last_change_at) VALUES (?, ?)
     ON DUPLICATE KEY UPDATE last_change_at = GREATEST(last_change_at, VALUES(last_change_at))`,
    [unionId, toSqlInstant(toldAt)],
  );
}
