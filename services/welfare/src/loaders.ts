import { type Actor, type Page, type PageRequest, scopeWithOwn } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById, loaderOf, pagesOf } from "@union/subgraph";
import type DataLoader from "dataloader";
import { VisitReader, type VisitRecord } from "./visit/visit.reader.js";
import { VisitType } from "./visit/visit.type.js";

export type Loaders = {
  readonly visit: DataLoader<string, VisitType | null>;
  /** Visits of people, one batch per page asked for. */
  readonly visitsOf: (page: PageRequest) => DataLoader<string, Page<VisitRecord>>;
  readonly visitCount: DataLoader<string, number>;
};

/** The batches of one request. Everybody may see the visits to himself; officers those of their scope. */
export function loadersFor(sql: Sql, actor: Actor | null): Loaders {
  const visits = new VisitReader(sql);
  const scope = scopeWithOwn(actor, "visits.read");
  return {
    visit: loaderById((ids) => visits.byIds(scope, ids), VisitType.of),
    visitsOf: pagesOf((ids, page) => visits.ofMembers(scope, ids, page)),
    visitCount: loaderOf((ids) => visits.countOfMembers(scope, ids), 0),
  };
}
