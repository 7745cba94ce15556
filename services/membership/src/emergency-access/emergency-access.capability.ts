import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { emergencyAccessMigrations } from "./emergency-access.migrations.js";
import { oldEmergencyAccesses } from "./emergency-access.prunable.js";
import { EmergencyAccessResolver } from "./emergency-access.resolver.js";
import { emergencyAccessStages } from "./emergency-access.stages.js";

/** 紧急查看 — somebody's guarded data, opened for minutes, on record, told to him and checked afterwards (2.13.1). */
export const emergencyAccess: Capability = {
  migrations: emergencyAccessMigrations,
  resolvers: [EmergencyAccessResolver],
  stages: [emergencyAccessStages],
  prunables: [oldEmergencyAccesses],
  permissions: {
    "Mutation.openEmergencyAccess": granted("emergency.access"),
    "Query.emergencyAccesses": granted("emergency.read"),
    "Mutation.takeEmergencyAccessStep": granted("emergency.check"),
    "Mutation.revealInEmergency": granted("emergency.access"),
  },
};
