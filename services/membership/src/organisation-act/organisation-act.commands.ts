import { Deadlines } from "@union/deadlines";
import { dayOf } from "@union/kernel";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { AccountRepository } from "../account/index.js";
import { RoleGrantRepository } from "../grant/index.js";
import { SessionRepository } from "../session/index.js";
import { OrganisationActRepository } from "./organisation-act.repository.js";
import { proposeOrganisationAct } from "./propose-organisation-act.js";
import { takeOrganisationActStep } from "./take-organisation-act-step.js";

/** What changes the organisation by acts: one command each, one transaction each. */
export const organisationActCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  proposeOrganisationAct: command(db, "proposeOrganisationAct", ({ tx, outbox }) =>
    proposeOrganisationAct({
      acts: new OrganisationActRepository(tx),
      steps: new Steps(tx, outbox, clock),
      tx,
      today: dayOf(clock()),
    }),
  ),
  takeOrganisationActStep: command(db, "takeOrganisationActStep", ({ tx, outbox }) =>
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
});
