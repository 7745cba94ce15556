import { type Actor, type Page, type PageRequest, type Scope, scopeWithOwn } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { pagesOf } from "@union/subgraph";
import DataLoader from "dataloader";
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
  const scope: Scope = actor
    ? scopeWithOwn(actor, "visits.read")
    : { unionId: "", reach: [], memberId: null };
  return {
    visit: new DataLoader(async (ids) => {
      const found = new Map(
        (await visits.byIds(scope, ids)).map((row) => [row.id, VisitType.of(row)]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
    visitsOf: pagesOf((ids, page) => visits.ofMembers(scope, ids, page)),
    visitCount: new DataLoader(async (ids) => {
      const counts = await visits.countOfMembers(scope, ids);
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}
