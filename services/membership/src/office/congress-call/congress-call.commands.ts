import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { PolicyOverrideRepository } from "../../policy/index.js";
import { callCongress, supportCongressCall, takeCongressCallStep } from "./call-congress.js";

/** What is done about calls for an extraordinary congress. */
export const congressCallCommands = (ground: Pick<ServiceGround, "db" | "clock">) => {
  const { db } = ground;
  const needs = ({ tx, outbox }: Unit) => ({
    tx,
    steps: new Steps(tx, outbox, () => ground.clock()),
    overrides: (unionId: string) => new PolicyOverrideRepository(tx).all(unionId),
    today: dayOf(ground.clock()),
  });
  return {
    callCongress: command(db, "callCongress", (unit) => callCongress(needs(unit))),
    supportCongressCall: command(db, "supportCongressCall", (unit) =>
      supportCongressCall(needs(unit)),
    ),
    takeCongressCallStep: command(db, "takeCongressCallStep", (unit) =>
      takeCongressCallStep(needs(unit)),
    ),
  };
};
