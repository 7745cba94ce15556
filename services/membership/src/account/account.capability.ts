import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { AccountMapping } from "./account.mapping.js";
import { accountMigrations } from "./account.migrations.js";
import { AccountResolver } from "./account.resolver.js";
import { accountStale } from "./account-stale.js";
import { AccountStatesResolver } from "./account-states.resolver.js";
import { staleAccounts } from "./stale-accounts.js";

/** 账号 — who may sign in: opened, closed, and closed for want of use. */
export const account: Capability = {
  migrations: accountMigrations,
  entities: [AccountMapping],
  resolvers: [AccountResolver, AccountStatesResolver],
  permissions: {
    "Query.me": signedIn,
    "Query.accounts": granted("accounts.read"),
    "Mutation.createAccount": granted("accounts.write"),
    "Mutation.closeAccount": granted("accounts.write"),
    "Mutation.reopenAccount": granted("accounts.write"),
    "Mutation.unlockAccount": granted("accounts.write"),
  },
  deadlines: [accountStale],
  schedules: () => [staleAccounts],
};
