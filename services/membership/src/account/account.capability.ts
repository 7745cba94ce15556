import type { Capability } from "@union/service";
import { everyone, granted, signedIn } from "@union/subgraph";
import { AccountMapping } from "./account.mapping.js";
import { AccountResolver } from "./account.resolver.js";
import { endedSessions } from "./session.prunable.js";

/** 账号 — who signs in, and the sessions that follow. */
export const account: Capability = {
  entities: [AccountMapping],
  resolvers: [AccountResolver],
  prunables: [endedSessions],
  permissions: {
    "Query.me": signedIn,
    "Mutation.signIn": everyone,
    "Mutation.refreshSession": everyone,
    "Mutation.signOut": everyone,
    "Mutation.createAccount": granted("accounts.write"),
  },
};
