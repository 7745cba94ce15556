import { Deadlines } from "@union/deadlines";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { PolicyOverrideRepository } from "../../policy/index.js";
import { ElectorateReader } from "../committee/electorate.reader.js";
import { CadreRepository } from "./cadre.repository.js";
import type { CadreNeeds } from "./cadre-needs.js";
import { proposeCadreMerit, takeCadreMeritStep } from "./propose-cadre-merit.js";
import { recordCadreTraining } from "./record-cadre-training.js";
import { recordWorkReport } from "./record-work-report.js";
import { takeBackCadreTraining } from "./take-back-cadre-training.js";

/** What is recorded and decided of union cadres. */
export const cadreCommands = (ground: Pick<ServiceGround, "db" | "clock">) => {
  const { db } = ground;
  const needs = ({ tx, outbox }: Unit): CadreNeeds => ({
    cadres: new CadreRepository(tx),
    electorate: new ElectorateReader(tx),
    deadlines: new Deadlines(tx),
    outbox,
    policies: new PolicyOverrideRepository(tx),
    steps: new Steps(tx, outbox, () => ground.clock()),
    today: dayOf(ground.clock()),
  });
  return {
    recordCadreTraining: command(db, "recordCadreTraining", (unit) =>
      recordCadreTraining(needs(unit)),
    ),
    takeBackCadreTraining: command(db, "takeBackCadreTraining", (unit) =>
      takeBackCadreTraining(needs(unit)),
    ),
    recordWorkReport: command(db, "recordWorkReport", (unit) => recordWorkReport(needs(unit))),
    proposeCadreMerit: command(db, "proposeCadreMerit", (unit) => proposeCadreMerit(needs(unit))),
    takeCadreMeritStep: command(db, "takeCadreMeritStep", (unit) =>
      takeCadreMeritStep(needs(unit)),
    ),
  };
};
