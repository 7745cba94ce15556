import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { openCampus } from "./open-campus.js";
import { openDepartment } from "./open-department.js";
import { OrganisationRepository } from "./organisation.repository.js";
import { setUpOrg } from "./set-up-org.js";

/** What changes the organisation: one command each, one transaction each. */
export const organisationCommands = ({ db }: Pick<ServiceGround, "db">) => ({
  openCampus: command(db, "openCampus", ({ tx, outbox }) =>
    openCampus({ organisation: new OrganisationRepository(tx), outbox }),
  ),
  openDepartment: command(db, "openDepartment", ({ tx, outbox }) =>
    openDepartment({ organisation: new OrganisationRepository(tx), outbox }),
  ),
  setUpOrg: command(db, "setUpOrg", ({ tx }) =>
    setUpOrg({ organisation: new OrganisationRepository(tx) }),
  ),
});
