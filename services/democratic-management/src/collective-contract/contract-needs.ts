import type { Deadlines } from "@union/deadlines";
import type { Directory } from "@union/directory";
import type { Actor, LocalDate } from "@union/kernel";
import type { Steps } from "@union/stages";
import type { MandateReader } from "../congress/index.js";
import type { SessionVoteReader } from "../session/index.js";
import type { ClauseRepository } from "./clause/clause.repository.js";
import type { CommentRepository } from "./clause/comment.repository.js";
import type { InspectionRepository } from "./clause/inspection.repository.js";
import type { ContractRepository } from "./contract.repository.js";
import type { ContractDateRepository } from "./date/contract-date.repository.js";
import type { DisputeRepository } from "./dispute/dispute.repository.js";
import type { ExchangeRepository } from "./exchange/exchange.repository.js";
import type { MeetingRepository } from "./meeting/meeting.repository.js";
import type { RepresentativeRepository } from "./representative/representative.repository.js";
import type { ContractRoundRepository } from "./round/contract-round.repository.js";
import type { ContractVoteRepository } from "./vote/contract-vote.repository.js";

/** What the acts on collective contracts are done with, in one transaction. */
export type ContractNeeds = {
  readonly contracts: ContractRepository;
  readonly dates: ContractDateRepository;
  readonly representatives: RepresentativeRepository;
  readonly meetings: MeetingRepository;
  readonly exchanges: ExchangeRepository;
  readonly clauses: ClauseRepository;
  readonly comments: CommentRepository;
  readonly inspections: InspectionRepository;
  readonly votes: ContractVoteRepository;
  readonly rounds: ContractRoundRepository;
  readonly sessionVotes: SessionVoteReader;
  readonly disputes: DisputeRepository;
  readonly mandates: MandateReader;
  readonly directory: Directory;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly now: Date;
  readonly today: LocalDate;
  /** Whether a file was uploaded by this account. */
  readonly isOwnFile: (actor: Actor, fileId: string) => Promise<boolean>;
};
