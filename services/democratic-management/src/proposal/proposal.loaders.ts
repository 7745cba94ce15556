import { type Actor, type Page, type PageRequest, scopeWithOwn } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById, loaderOf, pagesOf } from "@union/subgraph";
import DataLoader from "dataloader";
import type { ProposalAnswer } from "./answer/proposal-answer.js";
import {
  type ProposalExtension,
  ProposalExtensionRepository,
} from "./handling/proposal-extension.repository.js";
import { ProposalReader, type ProposalRecord } from "./proposal.reader.js";
import { ProposalType } from "./proposal.type.js";
import { type PauseRow, ProposalPartsReader, type Seconding } from "./proposal-parts.reader.js";
import {
  type ProposalReport,
  ProposalReportRepository,
} from "./report/proposal-report.repository.js";

export type ProposalLoaders = {
  readonly proposal: DataLoader<string, ProposalType | null>;
  /** Ids of the seconders of proposals, in the order they were named. */
  readonly seconders: DataLoader<string, readonly string[]>;
  /** Proposals that people put forward, one batch per page asked for. */
  readonly proposalsOf: (page: PageRequest) => DataLoader<string, Page<ProposalRecord>>;
  readonly proposalCount: DataLoader<string, number>;
  /** Of proposals that the actor was shown: what was answered, asked for, paused, seconded and merged. */
  readonly proposalAnswers: DataLoader<string, readonly ProposalAnswer[]>;
  readonly proposalExtensions: DataLoader<string, readonly ProposalExtension[]>;
  readonly proposalPauses: DataLoader<string, readonly PauseRow[]>;
  readonly secondings: DataLoader<string, readonly Seconding[]>;
  /** The pieces merged into a case, by the number of the case. */
  readonly mergedPieces: DataLoader<string, readonly ProposalRecord[]>;
  /** What an agenda item reports of the proposals of a session. */
  readonly proposalReport: DataLoader<string, ProposalReport | null>;
};

/** Proposals in the batches of one request. Everybody may see what he proposed himself; officers the proposals of their scope. */
export function proposalLoaders(sql: Sql, actor: Actor | null): ProposalLoaders {
  const proposals = new ProposalReader(sql);
  const scope = scopeWithOwn(actor, "proposals.read");
  const unionId = actor?.unionId ?? "";
  const parts = new ProposalPartsReader(sql, unionId);
  const extensions = new ProposalExtensionRepository(sql);
  return {
    proposal: loaderById((ids) => proposals.byIds(actor, ids), ProposalType.of),
    seconders: loaderOf<readonly string[]>((ids) => proposals.secondersOf(actor, ids), []),
    proposalsOf: pagesOf((ids, page) => proposals.ofProposers(scope, ids, page)),
    proposalCount: loaderOf((ids) => proposals.countOfProposers(scope, ids), 0),
    proposalAnswers: grouped((ids) => parts.answers(ids)),
    proposalExtensions: grouped((ids) => extensions.of(unionId, ids)),
    proposalPauses: grouped((ids) => parts.pauses(ids)),
    secondings: grouped((ids) => parts.secondings(ids)),
    proposalReport: loaderOf<ProposalReport | null>(
      (ids) => new ProposalReportRepository(sql).ofItems(unionId, ids),
      null,
    ),
    mergedPieces: loaderOf<readonly ProposalRecord[]>((nos) => proposals.pieces(unionId, nos), []),
  };
}

/** A loader of what proposals have, in the order in which it was read. */
const grouped = <Row extends { readonly proposalId: string }>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, readonly Row[]> =>
  new DataLoader(async (ids) => {
    const rows = await load(ids);
    return ids.map((id) => rows.filter(({ proposalId }) => proposalId === id));
  });
