import { Directory } from "@union/directory";
import { type Actor, covers, scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import type { ContractComment } from "./clause/comment.repository.js";
import { type Inspection, InspectionRepository } from "./clause/inspection.repository.js";
import type { CollectiveContract } from "./contract.js";
import { ContractReader } from "./contract.reader.js";
import {
  type ClauseRow,
  type ClauseVersion,
  ContractPartsReader,
  type WomenOf,
} from "./contract-parts.reader.js";
import type { DatedRound } from "./date/contract-date.js";
import { type ContractDispute, DisputeRepository } from "./dispute/dispute.repository.js";
import { type ContractExchange, ExchangeRepository } from "./exchange/exchange.repository.js";
import { type ContractMeeting, MeetingRepository } from "./meeting/meeting.repository.js";
import {
  RepresentativeRepository,
  type RepresentativeRow,
} from "./representative/representative.repository.js";
import type { ContractRound } from "./round/contract-round.js";
import { ContractRoundRepository } from "./round/contract-round.repository.js";
import { ContractVoteRepository, type ContractVoteRow } from "./vote/contract-vote.repository.js";

type Many<T> = DataLoader<string, T[]>;
export type ContractLoaders = {
  readonly contract: DataLoader<string, CollectiveContract | null>;
  readonly contractDates: Many<DatedRound>;
  readonly contractRounds: Many<ContractRound>;
  readonly contractRepresentatives: Many<RepresentativeRow>;
  readonly contractMeetings: Many<ContractMeeting>;
  readonly contractExchanges: Many<ContractExchange>;
  readonly contractClauses: Many<ClauseRow>;
  readonly contractVotes: Many<ContractVoteRow>;
  readonly contractDisputes: Many<ContractDispute>;
  readonly clauseVersions: Many<ClauseVersion>;
  /** All comments for whoever keeps contracts of the whole union; otherwise the reader's own. */
  readonly clauseComments: Many<ContractComment>;
  readonly clauseInspections: Many<Inspection>;
  /** How many women sit on the staff side, and how many the union has. */
  readonly womenOf: DataLoader<string, WomenOf>;
  /** The union's own decisions on policy, read once a request. */
  readonly contractOverrides: () => Promise<readonly PolicyOverride[]>;
};

/** Rows of many things at once, by the id of what they belong to. */
const manyBy = <T>(
  load: (ids: readonly string[]) => Promise<T[]>,
  idOf: (row: T) => string,
): Many<T> =>
  new DataLoader(async (ids) => {
    const found = new Map<string, T[]>(ids.map((id) => [id, []]));
    for (const row of await load(ids)) found.get(idOf(row))?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });
const ofContract = ({ contractId }: { readonly contractId: string }): string => contractId;
const ofClause = ({ clauseId }: { readonly clauseId: string }): string => clauseId;

/** Collective contracts and what belongs to them, in the batches of one request. */
export function contractLoaders(sql: Sql, actor: Actor | null): ContractLoaders {
  const unionId = actor?.unionId ?? "";
  const parts = new ContractPartsReader(sql);
  let overrides: Promise<readonly PolicyOverride[]> | undefined;
  return {
    contract: loaderById(
      async (ids) => (actor ? new ContractReader(sql).byIds(actor, ids) : []),
      (row) => row,
    ),
    contractDates: manyBy((ids) => parts.dates(unionId, ids), ofContract),
    contractRounds: manyBy((ids) => new ContractRoundRepository(sql).of(unionId, ids), ofContract),
    contractRepresentatives: manyBy(
      (ids) => new RepresentativeRepository(sql).of(unionId, ids),
      ofContract,
    ),
    contractMeetings: manyBy((ids) => new MeetingRepository(sql).of(unionId, ids), ofContract),
    contractExchanges: manyBy((ids) => new ExchangeRepository(sql).of(unionId, ids), ofContract),
    contractClauses: manyBy((ids) => parts.clauses(unionId, ids), ofContract),
    contractVotes: manyBy((ids) => new ContractVoteRepository(sql).of(unionId, ids), ofContract),
    contractDisputes: manyBy((ids) => new DisputeRepository(sql).of(unionId, ids), ofContract),
    clauseVersions: manyBy((ids) => parts.versions(unionId, ids), ofClause),
    clauseComments: manyBy((ids) => parts.comments(unionId, ids, authorFor(actor)), ofClause),
    clauseInspections: manyBy((ids) => new InspectionRepository(sql).of(unionId, ids), ofClause),
    contractOverrides: () => {
      overrides ??= new Directory(sql).policyOverrides(unionId);
      return overrides;
    },
    womenOf: new DataLoader(async (ids) => {
      const found = await parts.women(unionId, ids);
      return ids.map((id) => found.get(id) ?? { onStaffSide: null, inUnion: 0 });
    }),
  };
}

/** Null where the reader sees every comment; otherwise the one person whose he sees. */
const authorFor = (actor: Actor | null): string | null =>
  actor && scopeOf(actor, "contracts.write") !== null ? null : (actor?.memberId ?? "");

/** Whether somebody keeps the contract: he sees its meetings, comments and disputes. */
export const keepsContract = (
  actor: Actor,
  { campusId }: Pick<CollectiveContract, "campusId">,
): boolean => {
  const scope = scopeOf(actor, "contracts.write");
  return scope !== null && covers(scope, campusId);
};
