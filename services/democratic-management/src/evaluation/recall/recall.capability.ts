import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { recallMigrations } from "./recall.migrations.js";
import { RecallResolver } from "./recall.resolver.js";
import { recallStages } from "./recall.stages.js";

/** 罢免 (EV-R9, ORG-R18, ORG-21) — whether a chair or vice-chair leaves office by the will of the members. */
export const recall: Capability = {
  migrations: recallMigrations,
  resolvers: [RecallResolver],
  permissions: {
    "Query.recallProcedures": granted("recalls.read"),
    "Mutation.proposeRecall": granted("recalls.write"),
    "Mutation.takeRecallStep": granted("recalls.write"),
    "Mutation.countRecallVote": granted("recalls.write"),
  },
  stages: [recallStages],
};
