import { err, ok, type Result } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** People told by one event at most. */
const most = 500;
export type PeopleUnfit = { readonly kind: "PeopleUnfit"; readonly most: number };

/** Some people of the union, each once; refused where one is unknown, or where they are too many for one record. */
export async function knownPeople(
  sql: Sql,
  unionId: string,
  ids: readonly string[],
): Promise<Result<readonly string[], PeopleUnfit>> {
  const people = [...new Set(ids)];
  if (people.length === 0 || people.length > most) return err({ kind: "PeopleUnfit", most });
  const known = await sql.query<unknown[]>(
    "SELECT id FROM member WHERE union_id = ? AND id IN (?)",
    [unionId, people],
  );
  return known.length === people.length ? ok(people) : err({ kind: "PeopleUnfit", most });
}
