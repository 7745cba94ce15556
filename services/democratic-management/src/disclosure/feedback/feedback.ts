import type { LocalDate } from "@union/kernel";
import type { FeedbackState } from "./feedback.stages.js";

/** A question (询问) or an opinion (意见). */
export const feedbackKinds = ["QUESTION", "OPINION"] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];
/** What the asker says of the answer (满意度). */
export const ratings = ["SATISFIED", "BASICALLY_SATISFIED", "NOT_SATISFIED"] as const;
export type Rating = (typeof ratings)[number];

/** 公开意见 — what somebody of the staff asks or says of what is, or is not, disclosed; his name is his own. */
export type Feedback = {
  readonly id: string;
  readonly unionId: string;
  /** The item it is about; null for disclosure as such. */
  readonly itemId: string | null;
  readonly campusId: string | null;
  readonly departmentId: string | null;
  readonly memberId: string;
  readonly kind: FeedbackKind;
  readonly content: string;
  readonly state: FeedbackState;
  readonly submittedOn: LocalDate;
  /** By when it is to be answered (DI-R8). */
  readonly dueOn: LocalDate;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly rating: Rating | null;
  readonly version: number;
};
