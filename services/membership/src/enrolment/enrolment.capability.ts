import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { enrolmentMigrations } from "./enrolment.migrations.js";
import { EnrolmentResolver } from "./enrolment.resolver.js";
import { enrolmentStages } from "./enrolment.stages.js";

/** 入会 — applications to join, from draft to the committee's decision. */
export const enrolment: Capability = {
  migrations: enrolmentMigrations,
  resolvers: [EnrolmentResolver],
  permissions: {
    "Query.myEnrolment": signedIn,
    "Query.enrolment": signedIn,
    "Query.enrolments": granted("enrolments.read"),
    "Mutation.applyToJoin": signedIn,
    "Mutation.takeEnrolmentStep": signedIn,
  },
  stages: [enrolmentStages],
};
