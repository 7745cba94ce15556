import type { Sql } from "@union/persistence";
import { MemberMergeReader } from "./member-merge.reader.js";

/** People by id, in the order asked: for one who was merged away whoever stands for him, null for one who is not there. */
export async function membersOrStandIns<Row extends { readonly id: string }>(
  sql: Sql,
  unionId: string,
  ids: readonly string[],
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<(Row | null)[]> {
  const found = new Map((await load(ids)).map((row) => [row.id, row]));
  const missing = ids.filter((id) => !found.has(id));
  const roots =
    missing.length === 0
      ? new Map<string, string>()
      : await new MemberMergeReader(sql).standIns(unionId, missing);
  const further = [...new Set(roots.values())].filter((id) => !found.has(id));
  if (further.length > 0) for (const row of await load(further)) found.set(row.id, row);
  return ids.map((id) => found.get(roots.get(id) ?? id) ?? null);
}
