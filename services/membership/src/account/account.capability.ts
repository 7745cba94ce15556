import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { AccountMapping } from "./account.mapping.js";
import { accountMigrations } from "./account.migrations.js";
import { AccountResolver } from "./account.resolver.js";

/** 账号 — who may sign in: opened, closed, and closed for want of use. */
export const account: Capability = {
  migrations: accountMigrations,
  entities: [AccountMapping],
  resolvers: [AccountResolver],
  permissions: {
    "Query.me": signedIn,
    "Mutation.createAccount": granted("accounts.write"),
  },
};
