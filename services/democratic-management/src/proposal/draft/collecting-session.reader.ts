import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** A session for which proposals are collected. */
export type CollectingSession = {
  readonly id: string;
  readonly congressNo: number;
  readonly no: number;
  readonly opensOn: LocalDate;
};

const select = `SELECT id, congress_no AS congressNo, no, opens_on AS opensOn FROM congress_session
  WHERE union_id = ? AND type = 'STAFF' AND congress_no = ? AND state IN ('PLANNED', 'PREPARING', 'NOTICE_SENT')`;

/**
 * A session of a staff congress by id; without one, the next that opens on or after the day. Null where there is none that is
 * still ahead: once its preparatory meeting was opened nothing is collected for a session (PR-R4).
 */
export async function collectingSession(
  sql: Sql,
  unionId: string,
  congressNo: number,
  wanted: { readonly id: string | null; readonly on: LocalDate },
): Promise<CollectingSession | null> {
  const [row] = await sql.query<CollectingSession[]>(
    wanted.id === null
      ? `${select} AND opens_on >= ? ORDER BY opens_on, id LIMIT 1`
      : `${select} AND id = ?`,
    [unionId, congressNo, wanted.id ?? wanted.on],
  );
  return row ?? null;
}
