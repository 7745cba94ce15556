import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { emergencyAccessMigrations } from "./emergency-access.migrations.js";
import { EmergencyAccessResolver } from "./emergency-access.resolver.js";
import { emergencyAccessStages } from "./emergency-access.stages.js";

/** 紧急查看 — somebody's guarded data, opened for minutes, on record and told to him (2.13.1). */
export const emergencyAccess: Capability = {
  migrations: emergencyAccessMigrations,
  resolvers: [EmergencyAccessResolver],
  stages: [emergencyAccessStages],
  permissions: {
    "Mutation.openEmergencyAccess": granted("emergency.access"),
    "Mutation.revealInEmergency": granted("emergency.access"),
  },
};
