import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { correctionDue } from "./cadre.deadlines.js";
import { cadreMigrations } from "./cadre.migrations.js";
import { CadreTrainingResolver, WorkReportResolver } from "./cadre.resolver.js";
import { CadreMeritResolver } from "./cadre-merit.resolver.js";
import { meritStages } from "./cadre-merit.stages.js";

/** 工会干部队伍 — training, work reports, rewards and orders to correct. */
export const cadre: Capability = {
  migrations: cadreMigrations,
  resolvers: [CadreTrainingResolver, WorkReportResolver, CadreMeritResolver],
  permissions: {
    "Query.cadreTrainings": granted("committees.write"),
    "Query.workReports": signedIn,
    "Query.cadreMerits": signedIn,
    "Mutation.takeBackCadreTraining": granted("committees.write"),
    "Mutation.recordCadreTraining": granted("committees.write"),
    "Mutation.recordWorkReport": granted("committees.write"),
    "Mutation.proposeCadreMerit": granted("committees.write"),
    "Mutation.takeCadreMeritStep": signedIn,
  },
  deadlines: [correctionDue],
  stages: [meritStages],
};
