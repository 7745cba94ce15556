import { Deadlines } from "@union/deadlines";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { enterHospitalFigure } from "./figure/enter-hospital-figure.js";
import { CongressTargetRepository } from "./target/congress-target.repository.js";
import {
  assessCongressTarget,
  reportCongressTarget,
  setCongressTarget,
} from "./target/move-target.js";
import { HospitalTextRepository } from "./text/hospital-text.repository.js";
import { approveHospitalText, writeHospitalText } from "./text/write-hospital-text.js";

/** What the hospital's results are entered, written and assessed by. */
export const hospitalResultCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const on = ({ tx, outbox }: Unit) => ({
    ...{ tx, outbox, keys: ground.keys, deadlines: new Deadlines(tx) },
    ...{ texts: new HospitalTextRepository(tx), targets: new CongressTargetRepository(tx) },
    ...{ steps: new Steps(tx, outbox, ground.clock), today: dayOf(ground.clock()) },
  });
  return {
    enterHospitalFigure: command(db, "enterHospitalFigure", (unit) =>
      enterHospitalFigure(on(unit)),
    ),
    writeHospitalText: command(db, "writeHospitalText", (unit) => writeHospitalText(on(unit))),
    approveHospitalText: command(db, "approveHospitalText", (unit) =>
      approveHospitalText(on(unit)),
    ),
    setCongressTarget: command(db, "setCongressTarget", (unit) => setCongressTarget(on(unit))),
    assessCongressTarget: command(db, "assessCongressTarget", (unit) =>
      assessCongressTarget(on(unit)),
    ),
    reportCongressTarget: command(db, "reportCongressTarget", (unit) =>
      reportCongressTarget(on(unit)),
    ),
  };
};
