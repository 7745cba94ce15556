import type { Sql } from "@union/persistence";

type Asked = { readonly toUnionId: string | null; readonly toName: string | null };
/** Who receives: a union of the house, or (unionId null) one outside by its name; `from` is what the leaving union is called. */
export type Receiver = {
  readonly unionId: string | null;
  readonly name: string;
  readonly from: string;
};
export type UnionRow = { readonly id: string; readonly name: string };

const longestName = 100;

/** The base-level unions of the house beside one's own. */
export const otherUnions = (sql: Sql, unionId: string): Promise<UnionRow[]> =>
  sql.query(
    "SELECT id, name FROM union_org WHERE level = 'BASE_LEVEL' AND union_id <> ? ORDER BY name, id",
    [unionId],
  );

/** The union that is meant, in the house or outside; null where there is none, or it is one's own. */
export async function findReceiver(
  sql: Sql,
  unionId: string,
  { toUnionId, toName }: Asked,
): Promise<Receiver | null> {
  const rows = await sql.query<UnionRow[]>(
    "SELECT id, name FROM union_org WHERE level = 'BASE_LEVEL' AND id IN (?)",
    [[unionId, toUnionId ?? unionId]],
  );
  const from = rows.find(({ id }) => id === unionId)?.name ?? "";
  const there = rows.find(({ id }) => id === toUnionId && id !== unionId);
  if (toUnionId !== null) return there ? { unionId: there.id, name: there.name, from } : null;
  const name = toName?.trim() ?? "";
  return name === "" || [...name].length > longestName ? null : { unionId: null, name, from };
}
