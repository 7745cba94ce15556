import { type Sql, toSqlInstant } from "@union/persistence";

export type OpenSessionRow = {
  id: string;
  startedAt: string;
  lastSeenAt: string;
  device: string | null;
  address: string | null;
};

/** Sessions as people see them, and those that ended. */
export class SessionReader {
  constructor(private readonly sql: Sql) {}

  /** Those renewed since an instant, the latest first; others have rested too long and count no more. */
  open(unionId: string, accountId: string, since: Date): Promise<OpenSessionRow[]> {
    return this.sql.query(
      `SELECT id, started_at AS startedAt, rotated_at AS lastSeenAt, device, address FROM session
       WHERE union_id = ? AND account_id = ? AND ended_at IS NULL AND rotated_at > ? ORDER BY rotated_at DESC, id LIMIT 100`,
      [unionId, accountId, toSqlInstant(since)],
    );
  }

  /** Those of all unions that were ended since an instant. */
  endedSince(since: Date): Promise<{ id: string; endedAt: string }[]> {
    return this.sql.query("SELECT id, ended_at AS endedAt FROM session WHERE ended_at > ?", [
      toSqlInstant(since),
    ]);
  }
}
