import { scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById, loaderOf, type RequestContext } from "@union/subgraph";
import type DataLoader from "dataloader";
import { recipientOf } from "./audience/index.js";
import { NoticeReader, NoticeType, type Tally, TallyReader } from "./notice/index.js";
import {
  type OwnProof,
  type ProofFilter,
  type ProofLoaders,
  ProofReader,
  proofLoaders,
} from "./proof/index.js";

export type Loaders = {
  readonly notice: DataLoader<string, NoticeType | null>;
  readonly tallies: DataLoader<string, readonly Tally[]>;
  readonly proofs: (filter: ProofFilter) => ProofLoaders;
  /** What became of notices with the reader himself. */
  readonly ownProofs: DataLoader<string, readonly OwnProof[]>;
};

/** The batches of one request. Whoever may not see notices finds none. */
export function loadersFor(sql: Sql, { actor, locale }: RequestContext): Loaders {
  const scope = actor && scopeOf(actor, "notices.read");
  const notices = new NoticeReader(sql);
  const tallies = new TallyReader(sql);
  const proofs = new ProofReader(sql);
  return {
    notice: loaderById(
      async (ids) => (scope ? notices.byIds(scope, ids) : []),
      NoticeType.of(locale),
    ),
    tallies: loaderOf<readonly Tally[]>(
      async (ids) => (scope ? tallies.ofNotices(scope, ids) : new Map()),
      [],
    ),
    proofs: proofLoaders(sql, scope),
    ownProofs: loaderOf<readonly OwnProof[]>(
      async (ids) => (actor ? proofs.own(actor.unionId, recipientOf(actor), ids) : new Map()),
      [],
    ),
  };
}
