import { type Sql, toSqlInstant } from "@union/persistence";

/** Marks events as done and answers which of them were not yet. In one order everywhere, lest two consumers block each other. */
export async function mark(sql: Sql, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const now = toSqlInstant(new Date());
  const rows = [...new Set(ids)].sort().map((id) => [id, now]);
  const marked = await sql.query<{ event_id: string }[]>(
    "INSERT IGNORE INTO consumed_event (event_id, consumed_at) VALUES ? RETURNING event_id",
    [rows],
  );
  return new Set(marked.map(({ event_id }) => event_id));
}
