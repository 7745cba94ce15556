import { scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById, loaderOf, type RequestContext } from "@union/subgraph";
import type DataLoader from "dataloader";
import { NoticeReader, NoticeType, type Tally, TallyReader } from "./notice/index.js";

export type Loaders = {
  readonly notice: DataLoader<string, NoticeType | null>;
  readonly tallies: DataLoader<string, readonly Tally[]>;
};

/** The batches of one request. Whoever may not see notices finds none. */
export function loadersFor(sql: Sql, { actor, locale }: RequestContext): Loaders {
  const scope = actor && scopeOf(actor, "notices.read");
  const notices = new NoticeReader(sql);
  const tallies = new TallyReader(sql);
  return {
    notice: loaderById(
      async (ids) => (scope ? notices.byIds(scope.unionId, ids) : []),
      NoticeType.of(locale),
    ),
    tallies: loaderOf<readonly Tally[]>(
      async (ids) => (scope ? tallies.ofNotices(scope.unionId, ids) : new Map()),
      [],
    ),
  };
}
