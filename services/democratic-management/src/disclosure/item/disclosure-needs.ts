import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { dayOf, type LocalDate } from "@union/kernel";
import type { DataKeys, Outbox, Sql, Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { DutyChangeRepository } from "../catalogue/duty-change.repository.js";
import { DisclosureRepository } from "./disclosure.repository.js";

/** What the acts on disclosures are done with, in one transaction. */
export type DisclosureNeeds = {
  readonly tx: Sql;
  readonly outbox: Outbox;
  readonly keys: DataKeys;
  readonly items: DisclosureRepository;
  readonly changes: DutyChangeRepository;
  readonly directory: Directory;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
};

/** Makes the needs of one transaction. */
export const disclosureNeeds = (
  { tx, outbox }: Pick<Unit, "tx" | "outbox">,
  { keys, clock }: Pick<ServiceGround, "keys" | "clock">,
): DisclosureNeeds => ({
  ...{ tx, outbox, keys, directory: new Directory(tx) },
  items: new DisclosureRepository(tx),
  changes: new DutyChangeRepository(tx),
  steps: new Steps(tx, outbox, clock),
  deadlines: new Deadlines(tx),
  today: dayOf(clock()),
});
