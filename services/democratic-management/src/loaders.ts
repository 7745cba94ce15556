import { type Actor, type Page, type PageRequest, type Scope, scopeWithOwn } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { pagesOf } from "@union/subgraph";
import DataLoader from "dataloader";
import { ProposalReader, type ProposalRecord } from "./proposal/proposal.reader.js";
import { ProposalType } from "./proposal/proposal.type.js";

export type Loaders = {
  readonly proposal: DataLoader<string, ProposalType | null>;
  /** Ids of the seconders of proposals, in the order they were named. */
  readonly seconders: DataLoader<string, readonly string[]>;
  /** Proposals that people put forward, one batch per page asked for. */
  readonly proposalsOf: (page: PageRequest) => DataLoader<string, Page<ProposalRecord>>;
  readonly proposalCount: DataLoader<string, number>;
};

/** The batches of one request. Everybody may see what he proposed himself; officers the proposals of their scope. */
export function loadersFor(sql: Sql, actor: Actor | null): Loaders {
  const proposals = new ProposalReader(sql);
  const scope: Scope = actor
    ? scopeWithOwn(actor, "proposals.read")
    : { unionId: "", reach: [], memberId: null };
  return {
    proposal: new DataLoader(async (ids) => {
      const found = new Map(
        (await proposals.byIds(scope, ids)).map((row) => [row.id, ProposalType.of(row)]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
    seconders: new DataLoader(async (ids) => {
      const found = await proposals.secondersOf(scope, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    proposalsOf: pagesOf((ids, page) => proposals.ofProposers(scope, ids, page)),
    proposalCount: new DataLoader(async (ids) => {
      const counts = await proposals.countOfProposers(scope, ids);
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}
