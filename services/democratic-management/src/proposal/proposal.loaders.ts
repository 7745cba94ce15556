import { type Actor, type Page, type PageRequest, scopeWithOwn } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById, loaderOf, pagesOf } from "@union/subgraph";
import type DataLoader from "dataloader";
import { ProposalReader, type ProposalRecord } from "./proposal.reader.js";
import { ProposalType } from "./proposal.type.js";

export type ProposalLoaders = {
  readonly proposal: DataLoader<string, ProposalType | null>;
  /** Ids of the seconders of proposals, in the order they were named. */
  readonly seconders: DataLoader<string, readonly string[]>;
  /** Proposals that people put forward, one batch per page asked for. */
  readonly proposalsOf: (page: PageRequest) => DataLoader<string, Page<ProposalRecord>>;
  readonly proposalCount: DataLoader<string, number>;
};

/** Proposals in the batches of one request. Everybody may see what he proposed himself; officers the proposals of their scope. */
export function proposalLoaders(sql: Sql, actor: Actor | null): ProposalLoaders {
  const proposals = new ProposalReader(sql);
  const scope = scopeWithOwn(actor, "proposals.read");
  return {
    proposal: loaderById((ids) => proposals.byIds(scope, ids), ProposalType.of),
    seconders: loaderOf<readonly string[]>((ids) => proposals.secondersOf(scope, ids), []),
    proposalsOf: pagesOf((ids, page) => proposals.ofProposers(scope, ids, page)),
    proposalCount: loaderOf((ids) => proposals.countOfProposers(scope, ids), 0),
  };
}
