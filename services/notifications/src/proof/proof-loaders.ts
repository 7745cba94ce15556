import type { Page, PageRequest, Scope } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderOf, pagesOf } from "@union/subgraph";
import type DataLoader from "dataloader";
import { type ProofFilter, ProofReader, type ProofRecord } from "./proof.reader.js";

/** The deliveries of notices under one filter: pages of them, and how many there are. */
export type ProofLoaders = {
  readonly page: (page: PageRequest) => DataLoader<string, Page<ProofRecord>>;
  readonly count: DataLoader<string, number>;
};

/** One batch for all notices of a list whose deliveries are asked for under the same filter; null scope: nobody's are found. */
export function proofLoaders(sql: Sql, scope: Scope | null): (filter: ProofFilter) => ProofLoaders {
  const reader = new ProofReader(sql);
  const byFilter = new Map<string, ProofLoaders>();
  return (filter) => {
    const key = JSON.stringify(filter);
    const known = byFilter.get(key);
    if (known) return known;
    const loaders: ProofLoaders = {
      page: pagesOf(async (ids, page) =>
        scope ? reader.ofNotices(scope, ids, filter, page) : new Map(),
      ),
      count: loaderOf(
        async (ids) => (scope ? reader.countOfNotices(scope, ids, filter) : new Map()),
        0,
      ),
    };
    byFilter.set(key, loaders);
    return loaders;
  };
}
