import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { EvaluationCampaignResolver } from "./campaign/campaign.resolver.js";
import { campaignStages } from "./campaign/campaign.stages.js";
import { EvaluationCampaignActsResolver } from "./campaign/campaign-acts.resolver.js";
import { evaluationMigrations } from "./evaluation.migrations.js";
import { rectificationMigrations } from "./rectification/rectification.migrations.js";
import { RectificationResolver } from "./rectification/rectification.resolver.js";
import { rectificationStages } from "./rectification/rectification.stages.js";
import { rectificationDue } from "./rectification/rectification-due.js";
import { evaluationLanding } from "./subject/evaluation.landing.js";
import { EvaluationSubjectResolver, EvaluationTalkResolver } from "./subject/subject.resolver.js";

/** 民主评议 (2.5, DEM-19, ORG-12, ORG-21) — who is evaluated, what the ballots say, and what comes of it. */
export const evaluation: Capability = {
  migrations: [...evaluationMigrations, ...rectificationMigrations],
  resolvers: [
    EvaluationCampaignResolver,
    EvaluationCampaignActsResolver,
    EvaluationSubjectResolver,
    EvaluationTalkResolver,
    RectificationResolver,
  ],
  references: {
    EvaluationSubject: ({ id }: { readonly id: string }, { loaders }: Context) =>
      loaders.evaluationSubject.load(id),
  },
  permissions: {
    "Query.evaluationCampaign": granted("evaluations.read"),
    "Query.evaluationCampaigns": granted("evaluations.read"),
    "Query.evaluationSummary": signedIn,
    "Query.evaluationSubject": signedIn,
    "Query.evaluationSubjects": granted("evaluations.read"),
    "Query.myEvaluations": signedIn,
    "Mutation.openEvaluation": granted("evaluations.write"),
    "Mutation.addEvaluationSubjects": granted("evaluations.write"),
    "Mutation.dropEvaluationSubject": granted("evaluations.write"),
    "Mutation.takeEvaluationStep": granted("evaluations.read"),
    "Mutation.countEvaluationVotes": granted("evaluations.write"),
    "Mutation.fileEvaluationReport": signedIn,
    "Mutation.excuseEvaluationReport": granted("evaluations.write"),
    "Mutation.recordEvaluationTalk": granted("evaluations.write"),
    "Mutation.giveEvaluationRectification": granted("evaluations.write"),
    "Mutation.takeEvaluationRectificationStep": signedIn,
  },
  deadlines: [rectificationDue],
  stages: [campaignStages, rectificationStages],
  landings: () => [anyLanding(evaluationLanding)],
};
