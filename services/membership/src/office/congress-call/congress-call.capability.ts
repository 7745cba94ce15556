import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { congressCallMigrations } from "./congress-call.migrations.js";
import { CongressCallResolver } from "./congress-call.resolver.js";
import { congressCallStages } from "./congress-call.stages.js";

/** 临时会员(代表)大会 — who calls for an extraordinary congress, and whether they are enough (ORG-R21). */
export const congressCall: Capability = {
  migrations: congressCallMigrations,
  resolvers: [CongressCallResolver],
  permissions: {
    "Query.congressCalls": granted("committees.read"),
    "Mutation.callCongress": granted("committees.read"),
    "Mutation.supportCongressCall": granted("committees.read"),
    "Mutation.takeCongressCallStep": granted("committees.read"),
  },
  stages: [congressCallStages],
};
