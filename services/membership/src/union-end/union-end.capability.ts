import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { unionEndMigrations } from "./union-end.migrations.js";
import { UnionEndResolver } from "./union-end.resolver.js";
import { unionEndStages } from "./union-end.stages.js";

/** 单位终止、工会撤销 — the union ends with its employer, reports upward and keeps its memberships (ORG-R3). */
export const unionEnd: Capability = {
  migrations: unionEndMigrations,
  resolvers: [UnionEndResolver],
  permissions: {
    "Query.unionEnds": granted("organisation.write"),
    "Mutation.proposeUnionEnd": granted("organisation.write"),
    "Mutation.takeUnionEndStep": granted("organisation.write"),
  },
  stages: [unionEndStages],
};
