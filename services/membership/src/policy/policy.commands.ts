import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { OrganisationRepository } from "../organisation/index.js";
import { overridePolicy } from "./override-policy.js";
import { PolicyOverrideRepository } from "./policy-override.repository.js";

/** What changes the union's policy. */
export const policyCommands = ({ db }: Pick<ServiceGround, "db">) => ({
  overridePolicy: command(db, "overridePolicy", ({ tx, outbox }) =>
    overridePolicy({
      policies: new PolicyOverrideRepository(tx),
      organisation: new OrganisationRepository(tx),
      outbox,
    }),
  ),
});
