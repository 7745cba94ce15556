import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { congressTermEnds } from "./congress.deadlines.js";
import { congressMigrations } from "./congress.migrations.js";
import { CongressResolver } from "./congress.resolver.js";
import { congressStages } from "./congress.stages.js";
import { CongressActResolver } from "./congress-act.resolver.js";
import { CongressNormsResolver } from "./norm/congress-norms.resolver.js";

/** 代表大会 — the terms of the staff congress and of the member congress. */
export const congress: Capability = {
  migrations: congressMigrations,
  resolvers: [CongressResolver, CongressActResolver, CongressNormsResolver],
  references: {
    Congress: ({ id }: { readonly id: string }, { loaders }: Context) => loaders.congress.load(id),
  },
  permissions: {
    "Query.congress": signedIn,
    "Query.congresses": granted("congresses.read"),
    "Query.congressNorms": granted("congresses.write"),
    "Mutation.foundCongress": granted("congresses.write"),
    "Mutation.correctCongress": granted("congresses.write"),
    "Mutation.delayCongress": granted("congresses.write"),
  },
  deadlines: [congressTermEnds],
  stages: [congressStages],
};
