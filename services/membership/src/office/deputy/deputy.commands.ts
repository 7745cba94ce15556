import type { Actor } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { committeeWork } from "../committee/committee.commands.js";
import { DeputyRepository } from "./deputy.repository.js";
import { endDeputy, nameDeputy } from "./name-deputy.js";

/** What changes who stands in for whom. */
export const deputyCommands = (ground: Pick<ServiceGround, "db" | "clock">) => {
  const work = (unit: Unit) => async (actor: Actor) => ({
    ...(await committeeWork(unit, () => ground.clock())(actor)),
    deputies: new DeputyRepository(unit.tx),
  });
  return {
    nameDeputy: command(ground.db, "nameDeputy", (unit) => nameDeputy(work(unit))),
    endDeputy: command(ground.db, "endDeputy", (unit) => endDeputy(work(unit))),
  };
};
