import type { Sql } from "@union/persistence";
import DataLoader from "dataloader";
import { DisclosurePartsReader, type VersionRow } from "../item/disclosure-parts.reader.js";

export type PublicLoaders = {
  /** Versions of published items, by `union/item`. */
  readonly publicVersions: DataLoader<string, VersionRow[]>;
};

/** What the public reads beside an item, in the batches of one request: a statement a union. */
export const publicLoaders = (sql: Sql): PublicLoaders => ({
  publicVersions: new DataLoader(async (keys) => {
    const asked = keys.map((key) => key.split("/") as [unionId: string, id: string]);
    const found = new Map<string, VersionRow[]>();
    for (const union of new Set(asked.map(([unionId]) => unionId))) {
      const ids = asked.filter(([unionId]) => unionId === union).map(([, id]) => id);
      const rows = await new DisclosurePartsReader(sql).versions(union, ids);
      for (const id of ids)
        found.set(
          `${union}/${id}`,
          rows.filter(({ itemId }) => itemId === id),
        );
    }
    return keys.map((key) => found.get(key) ?? []);
  }),
});
