import type { Capability } from "@union/service";
import { signedIn } from "@union/subgraph";
import { sessionMigrations } from "./session.migrations.js";
import { endedSessions } from "./session.prunable.js";
import { SessionResolver } from "./session.resolver.js";

/** 会话 — where people are signed in, seen and ended by themselves. */
export const session: Capability = {
  migrations: sessionMigrations,
  resolvers: [SessionResolver],
  prunables: [endedSessions],
  permissions: {
    "Mutation.endSession": signedIn,
    "Mutation.endOtherSessions": signedIn,
  },
};
