import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { OfficeRepository } from "./office.repository.js";
import { recordReview, setOffice } from "./office-acts.js";

/** What the office of disclosure and its reviews are kept by. */
export const officeCommands = (ground: ServiceGround) => {
  const on = ({ tx }: Unit) => ({ office: new OfficeRepository(tx), today: dayOf(ground.clock()) });
  const { db } = ground;
  return {
    setDisclosureOffice: command(db, "setDisclosureOffice", (unit) => setOffice(on(unit))),
    recordDisclosureReview: command(db, "recordDisclosureReview", (unit) => recordReview(on(unit))),
  };
};
