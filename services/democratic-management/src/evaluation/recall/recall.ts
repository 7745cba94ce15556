import type { LocalDate } from "@union/kernel";
import type { Decision } from "../campaign/decision.js";
import type { PlainRecallStep, RecallState } from "./recall.stages.js";
import type { RecallVote } from "./recall-vote.js";

export const recallOffices = ["CHAIR", "VICE_CHAIR"] as const;
export type RecallOffice = (typeof recallOffices)[number];
export const recallProposers = ["MEMBERS", "COMMITTEE"] as const;
export type RecallProposer = (typeof recallProposers)[number];

/** 罢免程序 (EV-R9, ORG-21) — whether a chair or vice-chair of the union is to leave office. */
export type RecallProcedure = {
  readonly id: string;
  readonly unionId: string;
  readonly memberId: string;
  readonly office: RecallOffice;
  readonly proposedBy: RecallProposer;
  readonly reason: string;
  /** The petition with its signatures, or the committee's resolution. */
  readonly document: string;
  /** The paper of his election or appointment to the office: seats are not known here. Null where it was not asked for yet. */
  readonly seatDocument: string | null;
  readonly proposedOn: LocalDate;
  /** Members who signed, where members propose; `members` is how many there were that day. */
  readonly signatures: number | null;
  readonly members: number;
  /** Signatures that stood when they were checked. */
  readonly verified: number | null;
  readonly decisions: readonly (Decision & { readonly step: PlainRecallStep })[];
  readonly vote: RecallVote | null;
  readonly state: RecallState;
  readonly version: number;
};
