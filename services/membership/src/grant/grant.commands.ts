import { Deadlines } from "@union/deadlines";
import { command } from "@union/persistence";
import { AccountRepository } from "../account/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { type EndingNeeds, SessionRepository, tellsEndings } from "../session/index.js";
import { grantRole } from "./grant-role.js";
import { revokeRole } from "./revoke-role.js";
import { RoleGrantRepository } from "./role-grant.repository.js";

/** What changes who plays which part. */
export const grantCommands = (needs: EndingNeeds) => {
  const { db, clock } = needs;
  return {
    grantRole: tellsEndings(
      needs,
      command(db, "grantRole", ({ tx, outbox }) =>
        grantRole({
          grants: new RoleGrantRepository(tx),
          accounts: new AccountRepository(tx),
          sessions: new SessionRepository(tx),
          deadlines: new Deadlines(tx),
          policies: new PolicyOverrideRepository(tx),
          outbox,
          now: clock(),
        }),
      ),
    ),
    revokeRole: tellsEndings(
      needs,
      command(db, "revokeRole", ({ tx, outbox }) =>
        revokeRole({
          sql: tx,
          grants: new RoleGrantRepository(tx),
          accounts: new AccountRepository(tx),
          sessions: new SessionRepository(tx),
          deadlines: new Deadlines(tx),
          outbox,
          now: clock(),
        }),
      ),
    ),
  };
};
