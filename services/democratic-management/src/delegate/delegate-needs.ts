import type { Deadlines } from "@union/deadlines";
import type { Directory } from "@union/directory";
import type { LocalDate } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import type { Steps } from "@union/stages";
import type { CongressRepository } from "../congress/index.js";
import type { DelegationRepository } from "./delegation/delegation.repository.js";
import type { DistrictRepository } from "./district/district.repository.js";
import type { ElectionRepository } from "./election/election.repository.js";
import type { Delegate, DelegateRepository } from "./mandate/delegate.repository.js";

/** Hears that mandates of a congress changed, once they are written. */
export type MandatesChanged = (of: Pick<Delegate, "unionId" | "type" | "no">) => Promise<void>;

/** What acts on districts and delegates are built on, within one transaction. */
export type DelegateNeeds = {
  readonly congresses: CongressRepository;
  readonly districts: DistrictRepository;
  readonly delegations: DelegationRepository;
  readonly elections: ElectionRepository;
  readonly delegates: DelegateRepository;
  readonly directory: Directory;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly outbox: Outbox;
  readonly overrides: readonly PolicyOverride[];
  readonly today: LocalDate;
  /** Mandates of a congress changed: a session that sits may have lost its quorum. */
  readonly mandatesChanged: MandatesChanged;
};
export type DelegateWork = (unionId: string) => Promise<DelegateNeeds>;
