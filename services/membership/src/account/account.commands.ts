import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { AccountRepository } from "./account.repository.js";
import { createAccount } from "./create-account.js";

/** What changes accounts; a password is no part of what says whether two requests are the same one. */
export const accountCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  createAccount: command(
    db,
    "createAccount",
    ({ tx }) => createAccount({ accounts: new AccountRepository(tx), sql: tx, now: clock() }),
    { identity: ({ login, staffNo }) => ({ login, staffNo }) },
  ),
});
