import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { hospitalFigureLanding } from "./figure/hospital-figure.landing.js";
import { hospitalResultMigrations } from "./hospital-result.migrations.js";
import { HospitalResultResolver } from "./hospital-result.resolver.js";
import { HospitalResultActsResolver } from "./hospital-result-acts.resolver.js";
import { congressTargetStages } from "./target/congress-target.stages.js";
import { targetDue } from "./target/target-due.js";
import { hospitalTextStages } from "./text/hospital-text.stages.js";

/** 医院运营结果 — what the administration says of the year (F1 to F4), beside what the union computes. */
export const hospitalResult: Capability = {
  migrations: hospitalResultMigrations,
  resolvers: [HospitalResultResolver, HospitalResultActsResolver],
  permissions: {
    "Query.hospitalFigures": granted("hospitalResults.read"),
    "Query.hospitalTexts": granted("hospitalResults.read"),
    "Query.congressTargets": granted("hospitalResults.read"),
    "Mutation.enterHospitalFigure": granted("hospitalResults.write"),
    "Mutation.writeHospitalText": granted("hospitalResults.write"),
    "Mutation.approveHospitalText": granted("hospitalResults.approve"),
    "Mutation.setCongressTarget": granted("hospitalResults.write"),
    "Mutation.assessCongressTarget": granted("hospitalResults.write"),
    "Mutation.reportCongressTarget": granted("hospitalResults.write"),
  },
  stages: [hospitalTextStages, congressTargetStages],
  deadlines: [targetDue],
  landings: () => [anyLanding(hospitalFigureLanding)],
};
