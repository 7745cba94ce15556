import type { LocalDate } from "@union/kernel";
import type { AnswerClass, Satisfaction } from "../proposal.js";

export type AnswerState = "WRITTEN" | "HEAD_APPROVED" | "APPROVED" | "SENT_BACK";
/** A class-B answer is open until what it planned is proven and confirmed (PR-R12). */
export type FollowUpState = "OPEN" | "PROVEN" | "DONE";

/** 答复 — the department's answer of one round, with what the proposer said of it (PR-R9, PR-R10). */
export type ProposalAnswer = {
  readonly unionId: string;
  readonly id: string;
  readonly proposalId: string;
  readonly round: number;
  readonly class: AnswerClass;
  readonly content: string;
  /** By when what is planned will be done; of class B alone. */
  readonly plannedOn: LocalDate | null;
  /** When the department talked with the proposer before it answered. */
  readonly talkedOn: LocalDate | null;
  readonly state: AnswerState;
  readonly writtenOn: LocalDate;
  readonly answeredOn: LocalDate | null;
  readonly satisfaction: Satisfaction | null;
  readonly ratedOn: LocalDate | null;
  readonly ratingReason: string | null;
  readonly followUp: FollowUpState | null;
  readonly implementedOn: LocalDate | null;
  readonly proofFileId: string | null;
  readonly version: number;
};
