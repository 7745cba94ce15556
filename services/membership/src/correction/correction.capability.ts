import type { Capability } from "@union/service";
import { signedIn } from "@union/subgraph";
import { correctionMigrations } from "./correction.migrations.js";
import { CorrectionResolver } from "./correction.resolver.js";
import { correctionStages } from "./correction.stages.js";

/** 个人信息更正 — a person has his own record set right, decided by an officer of his campus (PI-R10). */
export const correction: Capability = {
  migrations: correctionMigrations,
  resolvers: [CorrectionResolver],
  stages: [correctionStages],
  permissions: {
    "Query.corrections": signedIn,
    "Mutation.requestCorrection": signedIn,
    "Mutation.takeCorrectionStep": signedIn,
    "Mutation.revealCorrection": signedIn,
    "Mutation.deleteOwnField": signedIn,
  },
};
