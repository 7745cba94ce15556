import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { ImpactAssessmentResolver } from "./assessment/impact-assessment.resolver.js";
import { assessmentStages } from "./assessment/impact-assessment.stages.js";
import { DataHandoverResolver } from "./handover/data-handover.resolver.js";
import { authorityDue, personsDue } from "./incident/data-incident.deadlines.js";
import { DataIncidentResolver } from "./incident/data-incident.resolver.js";
import { incidentStages } from "./incident/data-incident.stages.js";
import { privacyMigrations } from "./privacy.migrations.js";

/** 个人信息保护 — impact assessments (PI-R13), incidents (PI-R14), and what was provided to whom (PI-R7). */
export const privacy: Capability = {
  migrations: privacyMigrations,
  resolvers: [ImpactAssessmentResolver, DataIncidentResolver, DataHandoverResolver],
  permissions: {
    "Query.impactAssessments": granted("privacy.handle"),
    "Query.dataIncidents": granted("privacy.handle"),
    "Query.dataHandovers": granted("privacy.handle"),
    "Query.ownDataIncidents": signedIn,
    "Query.ownDataHandovers": signedIn,
    "Mutation.submitImpactAssessment": granted("privacy.handle"),
    "Mutation.takeImpactAssessmentStep": granted("privacy.decide"),
    "Mutation.reportDataIncident": granted("privacy.handle"),
    "Mutation.takeDataIncidentStep": granted("privacy.handle"),
    "Mutation.recordDataHandover": granted("privacy.handle"),
  },
  deadlines: [authorityDue, personsDue],
  stages: [assessmentStages, incidentStages],
};
