import { command } from "@union/persistence";
import { type EndingNeeds, SessionRepository, tellsEndings } from "../session/index.js";
import { AccountRepository } from "./account.repository.js";
import { closeAccount } from "./close-account.js";
import { createAccount } from "./create-account.js";
import { reopenAccount } from "./reopen-account.js";
import { unlockAccount } from "./unlock-account.js";

/** What changes accounts; a password is no part of what says whether two requests are the same one. */
export const accountCommands = (needs: EndingNeeds) => {
  const { db, clock } = needs;
  return {
    createAccount: command(
      db,
      "createAccount",
      ({ tx }) => createAccount({ accounts: new AccountRepository(tx), sql: tx, now: clock() }),
      { identity: ({ login, staffNo }) => ({ login, staffNo }) },
    ),
    closeAccount: tellsEndings(
      needs,
      command(db, "closeAccount", ({ tx, outbox }) =>
        closeAccount({ tx, outbox, sessions: new SessionRepository(tx), now: clock() }),
      ),
    ),
    reopenAccount: command(db, "reopenAccount", ({ tx, outbox }) =>
      reopenAccount({ tx, outbox, now: clock() }),
    ),
    unlockAccount: command(db, "unlockAccount", ({ tx, outbox }) =>
      unlockAccount({ tx, outbox, now: clock() }),
    ),
  };
};
