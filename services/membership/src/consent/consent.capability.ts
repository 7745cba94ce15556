import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { consentMigrations } from "./consent.migrations.js";
import { ConsentResolver } from "./consent.resolver.js";

/** 同意 — what personal data is used for, told before it is used; consent and its withdrawal (PI-R3, PI-R4, PI-R9). */
export const consent: Capability = {
  migrations: consentMigrations,
  resolvers: [ConsentResolver],
  permissions: {
    "Query.processingPurposes": signedIn,
    "Mutation.answerConsent": signedIn,
    "Mutation.declarePurpose": granted("policy.write"),
  },
};
