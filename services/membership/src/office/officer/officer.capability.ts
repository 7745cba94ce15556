import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { transferAnswerDue } from "./officer.deadlines.js";
import { officerMigrations } from "./officer.migrations.js";
import { OfficerTransferResolver } from "./officer.resolver.js";
import { OfficerSeatResolver } from "./officer-seat.resolver.js";
import { silenceIsConsent } from "./silence-is-consent.js";
import { transferStages } from "./transfer.stages.js";

/** 工会干部 — what protects officers in their office: consent to transfers, paid days, longer contracts. */
export const officer: Capability = {
  migrations: officerMigrations,
  resolvers: [OfficerTransferResolver, OfficerSeatResolver],
  permissions: {
    "Query.officerTransfers": granted("committees.write"),
    "Mutation.requestOfficerTransfer": granted("committees.write"),
    "Mutation.takeOfficerTransferStep": granted("committees.write"),
    "Mutation.recordPaidUnionDay": granted("committees.write"),
  },
  deadlines: [transferAnswerDue],
  stages: [transferStages],
  schedules: ({ clock }) => [silenceIsConsent(clock)],
};
