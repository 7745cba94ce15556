import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { bodiesDue } from "./bodies-due.forecast.js";
import { PolicyResolver } from "./policy.resolver.js";
import { PolicyDryRunResolver } from "./policy-dry-run.resolver.js";
import { policyProposalMigrations } from "./policy-proposal.migrations.js";
import { PolicyProposalResolver } from "./policy-proposal.resolver.js";
import { policyProposalStages } from "./policy-proposal.stages.js";
import { policyProposalWaits } from "./policy-proposal-waits.js";

/** 制度参数 — the numbers that the rules leave to the union: shipped profiles, its own decisions by two persons, and what they would change. */
export const policy: Capability = {
  migrations: policyProposalMigrations,
  resolvers: [PolicyResolver, PolicyProposalResolver, PolicyDryRunResolver],
  permissions: {
    "Query.policies": signedIn,
    "Query.policyHistory": signedIn,
    "Query.policyProfiles": signedIn,
    "Query.policyProposal": granted("policy.write"),
    "Query.policyProposals": granted("policy.write"),
    "Query.policyDryRun": granted("policy.write"),
    "Mutation.overridePolicy": granted("policy.write"),
    "Mutation.adoptPolicyProfile": granted("policy.write"),
    "Mutation.takePolicyProposalStep": granted("policy.write"),
  },
  deadlines: [policyProposalWaits],
  stages: [policyProposalStages],
  forecasts: () => bodiesDue,
};
