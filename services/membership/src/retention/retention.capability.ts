import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { retentionMigrations } from "./retention.migrations.js";
import { RetentionResolver } from "./retention.resolver.js";

/** 保留会籍 — memberships kept and restored, deaths, corrections, and the prompts before retirement. */
export const retention: Capability = {
  migrations: retentionMigrations,
  resolvers: [RetentionResolver],
  permissions: {
    "Mutation.retainMembership": granted("people.write"),
    "Mutation.restoreMembership": granted("people.write"),
    "Mutation.recordDeath": granted("people.write"),
    "Mutation.reverseMembershipFact": granted("people.write"),
    "Mutation.setRetirementTrack": granted("people.write"),
  },
};
