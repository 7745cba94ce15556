import type { LocalDate } from "@union/kernel";
import type { AnswerClass, ExaminationResult, ProposalState, Satisfaction } from "../proposal.js";

/** A delegate proposes, or a delegation as a whole does (PR-R1). */
export type ProposedAs = "DELEGATE" | "DELEGATION";

/** A proposal as those see it who act on it: all facts of its handling. Days are LocalDate; the due days are over at their 24:00. */
export type OnlineProposal = {
  readonly unionId: string;
  readonly id: string;
  readonly no: string;
  /** A row of a register is corrected there; steps are taken on what was put forward here. */
  readonly source: "REGISTER" | "ONLINE";
  readonly campusId: string;
  readonly departmentId: string;
  readonly congressNo: number;
  readonly sessionNo: number;
  readonly sessionId: string | null;
  readonly title: string;
  readonly category: string;
  readonly grounds: string | null;
  readonly measure: string | null;
  readonly proposerId: string;
  readonly proposedAs: ProposedAs;
  /** The delegation that proposes, or that its proposer sat in when he drafted it; null where he sat in none. */
  readonly delegationId: string | null;
  readonly submittedOn: LocalDate;
  readonly status: ProposalState;
  readonly result: ExaminationResult | null;
  readonly mergedIntoNo: string | null;
  readonly disputedOn: LocalDate | null;
  readonly examinedBy: "COMMITTEE" | "PRESIDIUM" | null;
  readonly decidedBy: string | null;
  readonly decisionDocument: string | null;
  readonly decidedOn: LocalDate | null;
  readonly leadDepartment: string | null;
  readonly assistDepartment: string | null;
  readonly leadDepartmentId: string | null;
  readonly leadCampusId: string | null;
  readonly handlerMemberId: string | null;
  readonly headMemberId: string | null;
  readonly leaderMemberId: string | null;
  readonly assignedOn: LocalDate | null;
  /** The last day of the first answer, with its extension and pauses: what being on time is measured by. */
  readonly dueOn: LocalDate | null;
  /** The day of the first answer. */
  readonly answeredOn: LocalDate | null;
  readonly answerClass: AnswerClass | null;
  readonly satisfaction: Satisfaction | null;
  /** Which handling this is: 1, then 2 after an unsatisfactory answer (PR-R11). */
  readonly round: number;
  /** The last day of the round that runs. */
  readonly currentDueOn: LocalDate | null;
  readonly feedbackDueOn: LocalDate | null;
  /** The minutes of the hand-over meeting (交办会). */
  readonly handOverDocument: string | null;
  readonly suggestionAnswer: string | null;
  readonly version: number;
};
