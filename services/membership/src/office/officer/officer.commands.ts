import { Deadlines } from "@union/deadlines";
import type { Actor } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { committeeWork } from "../committee/committee.commands.js";
import { OfficerTransferRepository } from "./officer-transfer.repository.js";
import { PaidDayRepository } from "./paid-day.repository.js";
import { recordPaidUnionDay } from "./record-paid-union-day.js";
import { requestOfficerTransfer, takeOfficerTransferStep } from "./request-officer-transfer.js";

/** What concerns officers in their office. */
export const officerCommands = (ground: Pick<ServiceGround, "db" | "clock">) => {
  const { db } = ground;
  const work = (unit: Unit) => async (actor: Actor) => ({
    ...(await committeeWork(unit, () => ground.clock())(actor)),
    transfers: new OfficerTransferRepository(unit.tx),
    paidDays: new PaidDayRepository(unit.tx),
    deadlines: new Deadlines(unit.tx),
  });
  return {
    requestOfficerTransfer: command(db, "requestOfficerTransfer", (unit) =>
      requestOfficerTransfer(work(unit)),
    ),
    takeOfficerTransferStep: command(db, "takeOfficerTransferStep", (unit) =>
      takeOfficerTransferStep(work(unit)),
    ),
    recordPaidUnionDay: command(db, "recordPaidUnionDay", (unit) => recordPaidUnionDay(work(unit))),
  };
};
