import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { CongressRepository } from "./congress.repository.js";
import { correctCongress } from "./correct-congress.js";
import { type DelayNeeds, delayCongress } from "./delay-congress.js";
import { foundCongress } from "./found-congress.js";
import { prolongMandates } from "./prolong-mandates.js";

/** The work on terms within one transaction. */
export const congressWork =
  (ground: Pick<ServiceGround, "clock">, { tx, outbox }: Unit) =>
  async (unionId: string): Promise<DelayNeeds> => ({
    congresses: new CongressRepository(tx),
    steps: new Steps(tx, outbox, ground.clock),
    deadlines: new Deadlines(tx),
    overrides: await new Directory(tx).policyOverrides(unionId),
    today: dayOf(ground.clock()),
    prolongMandates: prolongMandates(tx),
  });

/** What changes the terms of congresses. */
export const congressCommands = (ground: Pick<ServiceGround, "db" | "clock">) => {
  const { db } = ground;
  return {
    foundCongress: command(db, "foundCongress", (unit) =>
      foundCongress(congressWork(ground, unit)),
    ),
    correctCongress: command(db, "correctCongress", (unit) =>
      correctCongress(congressWork(ground, unit)),
    ),
    delayCongress: command(db, "delayCongress", (unit) =>
      delayCongress(congressWork(ground, unit)),
    ),
  };
};
