import type { Actor, LocalDate } from "@union/kernel";
import type { PolicyOverride } from "@union/policy";
import type { Steps } from "@union/stages";
import type { CommitteeRepository } from "./committee.repository.js";
import type { CommitteeClocks } from "./committee-clocks.js";
import type { ElectorateReader } from "./electorate.reader.js";

/** What acts on committees are built on, within one transaction. */
export type CommitteeNeeds = {
  readonly committees: CommitteeRepository;
  readonly electorate: ElectorateReader;
  readonly clocks: CommitteeClocks;
  readonly steps: Steps;
  readonly overrides: readonly PolicyOverride[];
  readonly today: LocalDate;
  /** Whether a person may be transferred out of office: both consents stand (ORG-R17). */
  readonly mayTransfer: (seatId: string) => Promise<boolean>;
};

/** Builds the needs of one transaction for one union. */
export type CommitteeWork = (actor: Actor) => Promise<CommitteeNeeds>;
