import { Deadlines } from "@union/deadlines";
import { type Clock, dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { PolicyOverrideRepository } from "../../policy/index.js";
import { DeputyRepository } from "../deputy/deputy.repository.js";
import { OfficerTransferRepository } from "../officer/officer-transfer.repository.js";
import { CommitteeRepository } from "./committee.repository.js";
import { CommitteeClocks } from "./committee-clocks.js";
import type { CommitteeWork } from "./committee-needs.js";
import { delayCommittee } from "./delay-committee.js";
import { electCommittee } from "./elect-committee.js";
import { ElectorateReader } from "./electorate.reader.js";
import { endCommitteeSeat, recallCommitteeSeat } from "./end-committee-seat.js";
import { fillCommitteeSeat } from "./fill-committee-seat.js";
import { takeCommitteeStep } from "./take-committee-step.js";

/** The work on committees within one transaction. */
export const committeeWork =
  ({ tx, outbox }: Pick<Unit, "tx" | "outbox">, clock: Clock): CommitteeWork =>
  async ({ unionId }) => {
    const today = dayOf(clock());
    const committees = new CommitteeRepository(tx);
    // Before anything is read: those who wait here see what the others did, and nobody is barred on what stands no more.
    await committees.holdUnion(unionId);
    const overrides = await new PolicyOverrideRepository(tx).all(unionId);
    const standIns = new DeputyRepository(tx);
    return {
      committees,
      electorate: new ElectorateReader(tx),
      clocks: new CommitteeClocks(new Deadlines(tx), committees, standIns, overrides, today),
      steps: new Steps(tx, outbox, clock),
      overrides,
      today,
      mayTransfer: async (seatId) =>
        (await new OfficerTransferRepository(tx).openOf(unionId, seatId))?.state === "CONSENTED",
    };
  };

/** What changes committees and who sits on them. */
export const committeeCommands = (ground: Pick<ServiceGround, "db" | "clock">) => {
  const { db } = ground;
  const work = (unit: Unit) => committeeWork(unit, () => ground.clock());
  return {
    electCommittee: command(db, "electCommittee", (unit) => electCommittee(work(unit))),
    takeCommitteeStep: command(db, "takeCommitteeStep", (unit) => takeCommitteeStep(work(unit))),
    delayCommittee: command(db, "delayCommittee", (unit) => delayCommittee(work(unit))),
    fillCommitteeSeat: command(db, "fillCommitteeSeat", (unit) => fillCommitteeSeat(work(unit))),
    endCommitteeSeat: command(db, "endCommitteeSeat", (unit) => endCommitteeSeat(work(unit))),
    recallCommitteeSeat: command(db, "recallCommitteeSeat", (unit) =>
      recallCommitteeSeat(work(unit)),
    ),
  };
};
