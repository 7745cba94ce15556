import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { committeeTermEnds, resultAnswerDue, seatVacant } from "./committee.deadlines.js";
import { committeeForecasts } from "./committee.forecast.js";
import { committeeMigrations } from "./committee.migrations.js";
import { CommitteeResolver } from "./committee.resolver.js";
import { committeeStages } from "./committee.stages.js";
import { CommitteeActResolver } from "./committee-act.resolver.js";
import { CommitteeNormsResolver } from "./committee-norms.resolver.js";
import { committeeSeatStages } from "./committee-seat.stages.js";

/** 委员会 — committees, who sits on them, their terms and vacancies. */
export const committee: Capability = {
  migrations: committeeMigrations,
  resolvers: [CommitteeResolver, CommitteeActResolver, CommitteeNormsResolver],
  permissions: {
    "Query.committee": granted("committees.read"),
    "Query.committees": granted("committees.read"),
    "Query.committeeNorms": granted("committees.write"),
    "Mutation.electCommittee": granted("committees.write"),
    "Mutation.takeCommitteeStep": granted("committees.write"),
    "Mutation.delayCommittee": granted("committees.write"),
    "Mutation.fillCommitteeSeat": granted("committees.write"),
    "Mutation.endCommitteeSeat": granted("committees.write"),
    "Mutation.recallCommitteeSeat": granted("committees.write"),
  },
  deadlines: [committeeTermEnds, seatVacant, resultAnswerDue],
  stages: [committeeStages, committeeSeatStages],
  forecasts: () => committeeForecasts,
};
