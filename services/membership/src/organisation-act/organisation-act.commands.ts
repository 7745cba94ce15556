import { Deadlines } from "@union/deadlines";
import { dayOf } from "@union/kernel";
import { command } from "@union/persistence";
import { Steps } from "@union/stages";
import { AccountRepository } from "../account/index.js";
import { RoleGrantRepository } from "../grant/index.js";
import { type EndingNeeds, SessionRepository, tellsEndings } from "../session/index.js";
import { OrganisationActRepository } from "./organisation-act.repository.js";
import { proposeOrganisationAct } from "./propose-organisation-act.js";
import { takeOrganisationActStep } from "./take-organisation-act-step.js";

/** What changes the organisation by acts: one command each, one transaction each. */
export const organisationActCommands = (needs: EndingNeeds) => {
  const { db, clock } = needs;
  return {
    proposeOrganisationAct: command(db, "proposeOrganisationAct", ({ tx, outbox }) =>
      proposeOrganisationAct({
        acts: new OrganisationActRepository(tx),
        steps: new Steps(tx, outbox, clock),
        tx,
        today: dayOf(clock()),
      }),
    ),
    takeOrganisationActStep: tellsEndings(
      needs,
      command(db, "takeOrganisationActStep", ({ tx, outbox }) =>
        takeOrganisationActStep({
          acts: new OrganisationActRepository(tx),
          steps: new Steps(tx, outbox, clock),
          ...{ tx, outbox },
          grants: new RoleGrantRepository(tx),
          accounts: new AccountRepository(tx),
          sessions: new SessionRepository(tx),
          deadlines: new Deadlines(tx),
          today: dayOf(clock()),
          now: clock(),
        }),
      ),
    ),
  };
};
