import type { Deadlines } from "@union/deadlines";
import type { Directory } from "@union/directory";
import type { Files } from "@union/files";
import type { LocalDate } from "@union/kernel";
import type { Outbox, Sql } from "@union/persistence";
import type { Steps } from "@union/stages";
import type { MandateReader } from "../../congress/index.js";
import type { DelegationReader } from "../../delegate/index.js";
import type { ProposalAnswerRepository } from "../answer/proposal-answer.repository.js";
import type { OnlineProposalRepository } from "./online-proposal.repository.js";

/** What the acts on proposals are done with, in one transaction. */
export type ProposalNeeds = {
  readonly tx: Sql;
  readonly outbox: Outbox;
  readonly proposals: OnlineProposalRepository;
  readonly answers: ProposalAnswerRepository;
  readonly mandates: MandateReader;
  readonly delegations: DelegationReader;
  readonly directory: Directory;
  readonly files: Pick<Files, "info">;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
};
