import { dayOf } from "@union/kernel";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { policyAt } from "../erasure/index.js";
import { EmergencyAccessRepository } from "./emergency-access.repository.js";
import { openEmergencyAccess } from "./open-emergency-access.js";
import { revealInEmergency } from "./reveal-in-emergency.js";
import { takeEmergencyAccessStep } from "./take-emergency-access-step.js";

/** What opens somebody's data in an emergency, and shows values by it. */
export const emergencyAccessCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  openEmergencyAccess: command(db, "openEmergencyAccess", ({ tx, outbox }) =>
    openEmergencyAccess({
      accesses: new EmergencyAccessRepository(tx),
      steps: new Steps(tx, outbox, clock),
      now: clock(),
      minutesAt: policyAt(tx, "privacy.emergencyAccessMinutes", dayOf(clock())),
    }),
  ),
  takeEmergencyAccessStep: command(db, "takeEmergencyAccessStep", ({ tx, outbox }) =>
    takeEmergencyAccessStep({
      accesses: new EmergencyAccessRepository(tx),
      steps: new Steps(tx, outbox, clock),
    }),
  ),
  revealInEmergency: command(
    db,
    "revealInEmergency",
    ({ tx }) => revealInEmergency({ accesses: new EmergencyAccessRepository(tx), now: clock() }),
    { sensitiveAct: "READ" },
  ),
});
