import type { Deadlines } from "@union/deadlines";
import type { Directory } from "@union/directory";
import type { LocalDate } from "@union/kernel";
import type { DataKeys, Outbox, Sql } from "@union/persistence";
import type { Steps } from "@union/stages";
import type { DutyChangeRepository } from "../catalogue/duty-change.repository.js";
import type { DisclosureRepository } from "./disclosure.repository.js";

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
