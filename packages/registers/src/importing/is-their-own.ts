import type { Columns, RowOfColumns } from "../register/register.js";
import type { IdentifiedRow } from "./identify-row.js";
import type { Landing, LandingSite } from "./landing.js";
import { rowsAt } from "./rows-at.js";

type Asked<C extends Columns, Found> = {
  readonly landing: Landing<C, Found>;
  readonly site: LandingSite;
  readonly hashOf: (row: RowOfColumns<C>) => Buffer;
};

/** Says of rows whether the service keeps the very same without an import: an exported sheet that comes in again changes nothing. */
export async function isTheirOwn<C extends Columns, Found>(
  { landing, site, hashOf }: Asked<C, Found>,
  strangers: readonly IdentifiedRow<RowOfColumns<C>>[],
): Promise<(one: IdentifiedRow<RowOfColumns<C>>) => boolean> {
  if (!landing.own || strangers.length === 0) return () => false;
  const ids = await landing.own(
    site,
    strangers.map(({ row }) => row),
  );
  const found = ids.filter((id) => id !== null);
  const rows = await rowsAt(landing, site, found);
  const same = new Set(
    strangers.flatMap(({ number, hash }, n) => {
      const row = rows.get(ids[n] ?? "");
      return row && hashOf(row).equals(hash) ? [number] : [];
    }),
  );
  return ({ number }) => same.has(number);
}
