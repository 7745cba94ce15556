import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById } from "@union/subgraph";
import type DataLoader from "dataloader";
import { CongressReader } from "./congress.reader.js";
import { CongressTermType } from "./congress.type.js";

export type CongressLoaders = { readonly congress: DataLoader<string, CongressTermType | null> };

/** Terms of congresses in one batch of a request. */
export const congressLoaders = (sql: Sql, actor: Actor | null): CongressLoaders => ({
  congress: loaderById(
    (ids) => new CongressReader(sql).byIds(actor?.unionId ?? "", ids),
    CongressTermType.of,
  ),
});
