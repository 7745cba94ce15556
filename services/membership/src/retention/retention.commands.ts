import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { atDesk } from "../life-cycle/index.js";
import { setRetirementTrack } from "../retirement/index.js";
import { type EndingNeeds, tellsEndings } from "../session/index.js";
import { lifeEnds } from "./life-ends.js";
import { recordDeath } from "./record-death.js";
import { restoreMembership } from "./restore-membership.js";
import { retainMembership } from "./retain-membership.js";
import { reverseMembershipFact } from "./reverse-membership-fact.js";

/** Decisions on a membership that need no stages. */
export const retentionCommands = (ground: EndingNeeds & Pick<ServiceGround, "keys">) => {
  const { db } = ground;
  const at = atDesk(ground);
  return {
    retainMembership: command(db, "retainMembership", at(retainMembership)),
    restoreMembership: command(db, "restoreMembership", at(restoreMembership)),
    recordDeath: tellsEndings(
      ground,
      command(db, "recordDeath", (unit) =>
        at((desk) => recordDeath(desk, lifeEnds(unit, ground.clock)))(unit),
      ),
    ),
    reverseMembershipFact: command(db, "reverseMembershipFact", at(reverseMembershipFact)),
    setRetirementTrack: command(db, "setRetirementTrack", at(setRetirementTrack)),
  };
};
