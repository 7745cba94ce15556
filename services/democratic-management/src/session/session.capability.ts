import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { AgendaItemResolver, AgendaVoteResolver } from "./agenda/agenda.resolver.js";
import { AgendaItemType } from "./agenda/agenda.type.js";
import { AgendaActsResolver } from "./agenda/agenda-acts.resolver.js";
import { agendaItemLanding } from "./agenda/agenda-item.landing.js";
import { proposalCollection } from "./collection/collection.deadline.js";
import { electionMigrations } from "./election/election.migrations.js";
import { AgendaElectionResolver, ElectionResolver } from "./election/election.resolver.js";
import { ElectionActsResolver } from "./election/election-acts.resolver.js";
import { GatheringResolver } from "./gathering/gathering.resolver.js";
import { ResolutionResolver } from "./resolution/resolution.resolver.js";
import { resolutionStages } from "./resolution/resolution.stages.js";
import {
  resolutionDue,
  sessionNoticeDue,
  sessionPublishDue,
  sessionReportDue,
  sessionTaskDue,
} from "./session.deadlines.js";
import { sessionLanding } from "./session.landing.js";
import { sessionMigrations } from "./session.migrations.js";
import { CongressBodyResolver, SessionPaperResolver, SessionResolver } from "./session.resolver.js";
import { sessionStages } from "./session.stages.js";
import { SessionActsResolver } from "./session-acts.resolver.js";
import { CongressGatheringType, ResolutionType } from "./session-parts.type.js";
import { sessionsOfYear } from "./year/sessions-of-year.deadline.js";
import { sessionsOfYearSchedule } from "./year/sessions-of-year.schedule.js";

type Key = { readonly id: string };
const byOfficers = granted("sessions.write");

/** 代表大会会议 — sessions from their plan to the archive, who comes, what is voted on and resolved, and what happens in between. */
export const session: Capability = {
  migrations: [...sessionMigrations, ...electionMigrations],
  resolvers: [
    ...[SessionResolver, SessionPaperResolver, CongressBodyResolver, SessionActsResolver],
    ...[AgendaItemResolver, AgendaVoteResolver, AgendaActsResolver],
    ...[AgendaElectionResolver, ElectionResolver, ElectionActsResolver],
    ...[ResolutionResolver, GatheringResolver],
  ],
  references: {
    CongressSession: ({ id }: Key, { loaders }: Context) => loaders.congressSession.load(id),
    AgendaItem: async ({ id }: Key, { loaders }: Context) => {
      const row = await loaders.agendaItem.load(id);
      return row && AgendaItemType.of(row);
    },
    Resolution: async ({ id }: Key, { loaders }: Context) => {
      const row = await loaders.resolution.load(id);
      return row && ResolutionType.of(row);
    },
    CongressGathering: async ({ id }: Key, { loaders }: Context) => {
      const row = await loaders.congressGathering.load(id);
      return row && CongressGatheringType.of(row);
    },
  },
  permissions: {
    "Query.congressSession": granted("sessions.read"),
    "Query.congressSessions": granted("sessions.read"),
    "Query.congressGatherings": granted("sessions.read"),
    "Mutation.planSession": byOfficers,
    "Mutation.submitSessionTopics": byOfficers,
    "Mutation.sendSessionNotice": byOfficers,
    "Mutation.takeSessionStep": signedIn,
    "Mutation.closeSession": byOfficers,
    "Mutation.addSessionTask": byOfficers,
    "Mutation.finishSessionTask": signedIn,
    "Mutation.addSessionPaper": byOfficers,
    "Mutation.formCongressBody": byOfficers,
    "Mutation.checkIn": signedIn,
    "Mutation.checkOut": signedIn,
    "Mutation.addAgendaItem": byOfficers,
    "Mutation.reviseAgendaItem": byOfficers,
    "Mutation.withdrawAgendaItem": byOfficers,
    "Mutation.recordAgendaOpinions": byOfficers,
    "Mutation.recordVote": byOfficers,
    "Mutation.fixElectionCandidates": byOfficers,
    "Mutation.approveElectionTellers": byOfficers,
    "Mutation.reduceElectionSeats": byOfficers,
    "Mutation.recordElection": byOfficers,
    "Mutation.adoptResolution": byOfficers,
    "Mutation.takeResolutionStep": signedIn,
    "Mutation.recordGathering": byOfficers,
    "Mutation.reportGathering": byOfficers,
  },
  deadlines: [
    ...[sessionNoticeDue, sessionPublishDue, sessionReportDue, resolutionDue],
    sessionTaskDue,
    ...[proposalCollection, sessionsOfYear],
  ],
  schedules: () => [sessionsOfYearSchedule],
  stages: [sessionStages, resolutionStages],
  landings: () => [anyLanding(sessionLanding), anyLanding(agendaItemLanding)],
};
