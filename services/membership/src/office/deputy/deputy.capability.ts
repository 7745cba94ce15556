import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { deputyMigrations } from "./deputy.migrations.js";
import { DeputyResolver } from "./deputy.resolver.js";
import { deputyStages } from "./deputy.stages.js";
import { followDeputies } from "./follow-deputies.js";

/** 代理 — who stands in for an officer, and so hears of what escalates to him. */
export const deputy: Capability = {
  migrations: deputyMigrations,
  resolvers: [DeputyResolver],
  permissions: {
    "Mutation.nameDeputy": granted("committees.write"),
    "Mutation.endDeputy": granted("committees.write"),
  },
  stages: [deputyStages],
  schedules: () => [followDeputies],
};
