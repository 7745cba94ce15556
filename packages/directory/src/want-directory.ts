import { newId, Outbox, type Sql } from "@union/persistence";

/** The unionId of a wish for the directories of all unions. */
export const everyUnion = "00000000-0000-0000-0000-000000000000";

/** Nothing was ever told here, or some people were told by a release that knew less of them. */
const lacking = `SELECT NOT EXISTS (SELECT 1 FROM directory_state)
  OR EXISTS (SELECT 1 FROM directory_state WHERE knows_consents = 0)
  OR EXISTS (SELECT 1 FROM directory_member WHERE removed = 0 AND (employment_type IS NULL OR cadre_rank IS NULL)) AS isLacking`;

/**
 * Asks membership for everything if this service's directory is empty or was filled by an older release: call it once as
 * the service starts. The wish waits in the outbox like any event, so it does not matter who is up first.
 */
export async function wantDirectory(sql: Sql, service: string): Promise<void> {
  const [row] = await sql.query<{ isLacking: number }[]>(lacking);
  if (!row?.isLacking) return;
  const outbox = new Outbox(sql, { unionId: everyUnion, traceId: newId() });
  await outbox.add("directory.wanted.v1", everyUnion, { unionId: everyUnion, service });
}
