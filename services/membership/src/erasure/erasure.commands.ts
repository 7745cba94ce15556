import { dayOf } from "@union/kernel";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { erasePerson } from "./erase-person.js";
import { ErasureRepository } from "./erasure.repository.js";
import { policyAt } from "./policy-at.js";
import { requestErasure } from "./request-erasure.js";
import { takeErasureStep } from "./take-erasure-step.js";

/** What asks for the erasure of people and carries it out. */
export const erasureCommands = (ground: Pick<ServiceGround, "db" | "clock" | "keys">) => {
  const { db, clock } = ground;
  return {
    requestErasure: command(db, "requestErasure", ({ tx, outbox }) => {
      const today = dayOf(clock());
      return requestErasure({
        erasures: new ErasureRepository(tx),
        steps: new Steps(tx, outbox, clock),
        today,
        now: clock(),
        yearsAt: policyAt(tx, "privacy.membershipRegisterYears", today),
      });
    }),
    takeErasureStep: command(db, "takeErasureStep", ({ tx, outbox }) => {
      const today = dayOf(clock());
      return takeErasureStep({
        erasures: new ErasureRepository(tx),
        steps: new Steps(tx, outbox, clock),
        today,
        yearsAt: policyAt(tx, "privacy.membershipRegisterYears", today),
        erase: erasePerson({ tx, outbox, keys: ground.keys, today }),
      });
    }),
  };
};
