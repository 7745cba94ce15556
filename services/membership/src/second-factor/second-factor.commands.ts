import { command } from "@union/persistence";
import { AccountRepository } from "../account/index.js";
import { type EndingNeeds, SessionRepository, tellsEndings } from "../session/index.js";
import { resetSecondFactor } from "./reset-second-factor.js";

/** What changes the second factor of another person's account; one's own is set up by the steps of a sign-in. */
export const secondFactorCommands = (needs: EndingNeeds) => {
  const { db, clock } = needs;
  return {
    resetSecondFactor: tellsEndings(
      needs,
      command(db, "resetSecondFactor", ({ tx, outbox }) =>
        resetSecondFactor({
          sql: tx,
          accounts: new AccountRepository(tx),
          sessions: new SessionRepository(tx),
          outbox,
          now: clock(),
        }),
      ),
    ),
  };
};
