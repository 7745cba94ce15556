import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { consultationLanding } from "./consultation.landing.js";
import { consultationMigrations } from "./consultation.migrations.js";
import { ConsultationResolver } from "./consultation.resolver.js";
import { consultationStages } from "./consultation.stages.js";
import { ConsultationType } from "./consultation.type.js";
import { ConsultationActsResolver } from "./consultation-acts.resolver.js";

/** 重大事项征求意见 — major decisions on which the staff are heard. */
export const consultation: Capability = {
  migrations: consultationMigrations,
  resolvers: [ConsultationResolver, ConsultationActsResolver],
  references: {
    Consultation: async ({ id }: { readonly id: string }, { loaders }: Context) => {
      const row = await loaders.consultation.load(id);
      return row && ConsultationType.of(row);
    },
  },
  permissions: {
    "Query.consultation": signedIn,
    "Query.consultations": granted("consultations.read"),
    "Mutation.openConsultation": granted("consultations.write"),
    "Mutation.recordOpinion": granted("consultations.write"),
    "Mutation.answerOpinion": granted("consultations.write"),
    "Mutation.cancelConsultation": granted("consultations.write"),
    "Mutation.closeConsultation": granted("consultations.write"),
  },
  stages: [consultationStages],
  landings: () => [anyLanding(consultationLanding)],
};
