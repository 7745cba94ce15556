import { requireFileKind } from "@union/files";
import type { Actor } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { adjustDuty } from "./catalogue/adjust-duty.js";
import { feedbackCommands } from "./feedback/feedback.commands.js";
import { correctDisclosure } from "./item/correct-disclosure.js";
import { disclosureNeeds } from "./item/disclosure-needs.js";
import { proveDisplay } from "./item/prove-display.js";
import { publishDisclosure } from "./item/publish-disclosure.js";
import { readDisclosure } from "./item/read-disclosure.js";
import { scheduleDisclosure } from "./item/schedule-disclosure.js";
import { takeDisclosureStep } from "./item/take-disclosure-step.js";
import { writeDisclosure } from "./item/write-disclosure.js";
import { officeCommands } from "./office/office.commands.js";

/** What disclosure is done by: its catalogue, its items, what is said of them, and its office. */
export const disclosureCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const on = (unit: Unit) => disclosureNeeds(unit, ground);
  const isOwnPhoto = async (actor: Actor, fileId: string): Promise<boolean> =>
    (await requireFileKind(ground.files, actor, fileId, ["PICTURE"])) !== null;
  return {
    ...feedbackCommands(ground),
    ...officeCommands(ground),
    adjustDisclosureDuty: command(db, "adjustDisclosureDuty", (unit) => adjustDuty(on(unit))),
    scheduleDisclosure: command(db, "scheduleDisclosure", (unit) => scheduleDisclosure(on(unit))),
    writeDisclosure: command(db, "writeDisclosure", (unit) => writeDisclosure(on(unit))),
    takeDisclosureStep: command(db, "takeDisclosureStep", (unit) => takeDisclosureStep(on(unit))),
    publishDisclosure: command(db, "publishDisclosure", (unit) => publishDisclosure(on(unit))),
    correctDisclosure: command(db, "correctDisclosure", (unit) => correctDisclosure(on(unit))),
    proveDisclosureDisplay: command(db, "proveDisclosureDisplay", (unit) =>
      proveDisplay(on(unit), isOwnPhoto),
    ),
    // Of what was read not even a hash stays with the reader.
    readDisclosure: command(db, "readDisclosure", (unit) => readDisclosure(on(unit)), {
      identity: () => null,
    }),
  };
};
