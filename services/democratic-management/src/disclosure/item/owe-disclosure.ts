import type { Actor, LocalDate } from "@union/kernel";
import type { Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { disclosureNeeds } from "./disclosure-needs.js";
import { scheduleDisclosure } from "./schedule-disclosure.js";

export type OwedDisclosure = {
  readonly no: string;
  readonly title: string;
  readonly category: string;
  readonly dueOn: LocalDate;
};

/**
 * Another capability's act makes something due to the staff of the whole union, in its own transaction (DI-R6). What is owed under the number
 * already stays as it is. Throws where the actor may not plan disclosures: whoever does such an act may.
 */
export const oweDisclosure =
  (unit: Pick<Unit, "tx" | "outbox">, ground: Pick<ServiceGround, "keys" | "clock">) =>
  async (actor: Actor, owed: OwedDisclosure): Promise<void> => {
    const done = await scheduleDisclosure(disclosureNeeds(unit, ground))(actor, {
      ...{ ...owed, dutyCode: null, audience: "STAFF", campusId: null, departmentId: null },
      ...{ periodOf: null, notBefore: null },
    });
    if (!done.ok && done.error.kind !== "DisclosureNumberTaken")
      throw new Error(`what a session owes cannot be planned: ${done.error.kind}`);
  };
