import { Directory } from "@union/directory";
import { type Actor, type LocalDate, scopeWithOwn } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import { loaderById, loaderOf } from "@union/subgraph";
import type DataLoader from "dataloader";
import type { AgendaItem, AgendaOpinions, CandidateCount } from "./agenda/agenda.repository.js";
import { type ElectionLoaders, electionLoaders } from "./election/election.loaders.js";
import { GatheringReader } from "./gathering/gathering.reader.js";
import type { Gathering, GatheringMatter } from "./gathering/gathering.repository.js";
import type { SessionTask } from "./preparation/preparation.repository.js";
import type { Resolution } from "./resolution/resolution.repository.js";
import { type AttendanceCounts, SessionReader } from "./session.reader.js";
import { CongressSessionType } from "./session.type.js";
import {
  type BodyMemberRow,
  type BodyRow,
  type PaperRow,
  SessionPartsReader,
} from "./session-parts.reader.js";
import type { VoteRow } from "./vote/vote-row.js";

type Many<Row> = DataLoader<string, readonly Row[]>;
export type SessionLoaders = ElectionLoaders & {
  readonly congressSession: DataLoader<string, CongressSessionType | null>;
  readonly sessionAttendance: DataLoader<string, AttendanceCounts | null>;
  readonly agendaItems: Many<AgendaItem>;
  readonly agendaVotes: Many<VoteRow>;
  readonly agendaOpinions: Many<AgendaOpinions>;
  readonly agendaCandidates: Many<CandidateCount>;
  readonly sessionTasks: Many<SessionTask>;
  readonly sessionPapers: Many<PaperRow>;
  readonly congressBodies: Many<BodyRow>;
  readonly congressBodyMembers: Many<BodyMemberRow>;
  readonly resolutions: Many<Resolution>;
  readonly gatheringMatters: Many<GatheringMatter>;
  readonly agendaItem: DataLoader<string, AgendaItem | null>;
  readonly resolution: DataLoader<string, Resolution | null>;
  readonly congressGathering: DataLoader<string, Gathering | null>;
  /** The union's decisions about policy, read once a request. */
  readonly congressPolicy: () => Promise<readonly PolicyOverride[]>;
};

/** Sessions and what stands under them in the batches of one request; whoever was shown a session may see its parts. */
export function sessionLoaders(sql: Sql, actor: Actor | null, today: LocalDate): SessionLoaders {
  const unionId = actor?.unionId ?? "";
  const sessions = new SessionReader(sql);
  const gatherings = new GatheringReader(sql);
  const scope = scopeWithOwn(actor, "sessions.read");
  const mayRead = scope.reach.length > 0;
  const parts = new SessionPartsReader(sql, unionId);
  const many = <Row>(load: (ids: readonly string[]) => Promise<Map<string, readonly Row[]>>) =>
    loaderOf<readonly Row[]>(load, []);
  let overrides: Promise<readonly PolicyOverride[]> | undefined;
  const read = () => new Directory(sql).policyOverrides(unionId);
  return {
    ...electionLoaders(sql, unionId),
    congressSession: loaderById((ids) => sessions.byIds(scope, ids), CongressSessionType.of),
    sessionAttendance: loaderOf<AttendanceCounts | null>(
      (ids) => sessions.attendance(unionId, ids, today),
      null,
    ),
    agendaItems: many(parts.items),
    agendaVotes: many(parts.votes),
    agendaOpinions: many(parts.opinions),
    agendaCandidates: many(parts.candidates),
    sessionTasks: many(parts.tasks),
    sessionPapers: many(parts.papers),
    congressBodies: many(parts.bodies),
    congressBodyMembers: many(parts.bodyMembers),
    resolutions: many(parts.resolutions),
    gatheringMatters: many((ids) => gatherings.matters(unionId, ids)),
    agendaItem: loaderById(
      (ids) => parts.itemsById(mayRead, ids),
      (row: AgendaItem) => row,
    ),
    resolution: loaderById(
      (ids) => parts.resolutionsById(ids, mayRead),
      (row: Resolution) => row,
    ),
    congressGathering: loaderById(
      (ids) => gatherings.byIds(scope, ids),
      (row: Gathering) => row,
    ),
    congressPolicy: () => {
      overrides ??= read();
      return overrides;
    },
  };
}
