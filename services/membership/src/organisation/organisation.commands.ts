import { type Actor, type Clock, dayOf, type LocalDate } from "@union/kernel";
import { command, type Sql } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { PolicyOverrideRepository } from "../policy/index.js";
import { FoundingRepository } from "./founding.repository.js";
import { openCampus } from "./open-campus.js";
import { openDepartment } from "./open-department.js";
import { checkOpeningDay } from "./opening-day.js";
import { OrganisationRepository } from "./organisation.repository.js";
import { recordEmployer, recordFounding } from "./record-founding.js";
import { setUpOrg } from "./set-up-org.js";

const dayChecker =
  (tx: Sql, clock: Clock) =>
  async ({ unionId }: Pick<Actor, "unionId">, validFrom: LocalDate) =>
    checkOpeningDay(validFrom, dayOf(clock()), await new PolicyOverrideRepository(tx).all(unionId));

/** What changes the organisation: one command each, one transaction each. */
export const organisationCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  openCampus: command(db, "openCampus", ({ tx, outbox }) =>
    openCampus({
      ...{ organisation: new OrganisationRepository(tx), outbox },
      checkDay: dayChecker(tx, clock),
    }),
  ),
  openDepartment: command(db, "openDepartment", ({ tx, outbox }) =>
    openDepartment({ organisation: new OrganisationRepository(tx), outbox }),
  ),
  setUpOrg: command(db, "setUpOrg", ({ tx }) =>
    setUpOrg({
      organisation: new OrganisationRepository(tx),
      foundings: new FoundingRepository(tx),
      checkDay: dayChecker(tx, clock),
    }),
  ),
  recordFounding: command(db, "recordFounding", ({ tx }) =>
    recordFounding({ foundings: new FoundingRepository(tx), today: dayOf(clock()) }),
  ),
  recordEmployer: command(db, "recordEmployer", ({ tx }) =>
    recordEmployer({ foundings: new FoundingRepository(tx), today: dayOf(clock()) }),
  ),
});
