import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import { Steps } from "@union/stages";
import { CongressRepository } from "../congress/index.js";
import { type MandateGround, whenMandatesChange } from "../session/index.js";
import { beginCongress } from "./begin-congress.js";
import type { DelegateWork } from "./delegate-needs.js";
import { DelegationRepository } from "./delegation/delegation.repository.js";
import { formDelegations } from "./delegation/form-delegations.js";
import { DistrictRepository } from "./district/district.repository.js";
import { divideSeats } from "./district/divide-seats.js";
import { drawDistricts } from "./district/draw-districts.js";
import { ElectionRepository } from "./election/election.repository.js";
import { recordDistrictElections } from "./election/record-district-elections.js";
import { DelegateRepository } from "./mandate/delegate.repository.js";
import { endDelegate } from "./mandate/end-delegate.js";
import { nominateDelegates } from "./mandate/nominate-delegates.js";
import { recallDelegate } from "./mandate/recall-delegate.js";
import { takeDelegateStep } from "./mandate/take-delegate-step.js";

/** What changes districts, delegates and, with them, the beginning of a term. */
export const delegateCommands = (ground: MandateGround) => {
  const { db } = ground;
  const work =
    ({ tx, outbox }: Unit): DelegateWork =>
    async (unionId) => ({
      congresses: new CongressRepository(tx),
      districts: new DistrictRepository(tx),
      delegations: new DelegationRepository(tx),
      elections: new ElectionRepository(tx),
      delegates: new DelegateRepository(tx),
      directory: new Directory(tx),
      steps: new Steps(tx, outbox, ground.clock),
      deadlines: new Deadlines(tx),
      outbox,
      overrides: await new Directory(tx).policyOverrides(unionId),
      today: dayOf(ground.clock()),
      mandatesChanged: whenMandatesChange({ tx, outbox }, ground),
    });
  return {
    beginCongress: command(db, "beginCongress", (unit) => beginCongress(unit.tx, work(unit))),
    drawDistricts: command(db, "drawDistricts", (unit) => drawDistricts(work(unit))),
    divideSeats: command(db, "divideSeats", (unit) => divideSeats(work(unit))),
    formDelegations: command(db, "formDelegations", (unit) => formDelegations(work(unit))),
    nominateDelegates: command(db, "nominateDelegates", (unit) => nominateDelegates(work(unit))),
    recordDistrictElections: command(db, "recordDistrictElections", (unit) =>
      recordDistrictElections(work(unit)),
    ),
    takeDelegateStep: command(db, "takeDelegateStep", (unit) => takeDelegateStep(work(unit))),
    recallDelegate: command(db, "recallDelegate", (unit) => recallDelegate(work(unit))),
    endDelegate: command(db, "endDelegate", (unit) => endDelegate(work(unit))),
  };
};
