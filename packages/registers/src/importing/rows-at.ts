import type { Columns, RowOfColumns } from "../register/register.js";
import type { Landing, LandingSite } from "./landing.js";

/** The rows that stand under some ids, as far as the importer may reach them. */
export async function rowsAt<C extends Columns, Found>(
  landing: Landing<C, Found>,
  { tx, scope }: LandingSite,
  ids: readonly string[],
): Promise<Map<string, RowOfColumns<C>>> {
  const rows = new Map<string, RowOfColumns<C>>();
  if (ids.length > 0)
    for await (const { id, row } of landing.read(tx, scope, ids)) rows.set(id, row);
  return rows;
}
