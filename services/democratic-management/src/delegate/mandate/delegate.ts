import { err, type Fraction, type LocalDate, ok, type Result, reaches } from "@union/kernel";
import type { DelegateStep } from "./delegate.stages.js";

/** Why a mandate ended, or a nomination came to nothing. */
export const endReasons = [
  ...["TRANSFERRED", "RETIRED", "DIED", "RESIGNED", "MOVED_DISTRICT", "MEMBERSHIP_LOST"],
  ...["TERM", "RECALLED", "REFUSED", "DROPPED"],
] as const as readonly EndReason[];
export type EndReason =
  | LeaveReason
  | "MEMBERSHIP_LOST"
  | "TERM"
  | "RECALLED"
  | "REFUSED"
  | "DROPPED";

/** Reasons that an officer records; the others follow from what was decided or heard. */
export const leaveReasons = [
  ...["TRANSFERRED", "RETIRED", "DIED", "RESIGNED", "MOVED_DISTRICT"],
] as readonly LeaveReason[];
export type LeaveReason = "TRANSFERRED" | "RETIRED" | "DIED" | "RESIGNED" | "MOVED_DISTRICT";

/** The reason that a plain step which ends the mandate leaves behind. */
export const reasonOf: Partial<Readonly<Record<DelegateStep, EndReason>>> = {
  DROP: "DROPPED",
  REFUSE: "REFUSED",
  RECALL: "RECALLED",
  EXPIRE: "TERM",
};

export type DecisionDayUnfit = {
  readonly kind: "DecisionDayUnfit";
  readonly from: LocalDate;
  readonly today: LocalDate;
};
export type RecallVotesUnfit = { readonly kind: "RecallVotesUnfit"; readonly persons: number };
export type RecallNotReached = {
  readonly kind: "RecallNotReached";
  readonly votesFor: number;
  readonly persons: number;
  readonly num: number;
  readonly den: number;
};

/** What is decided on a mandate follows what was decided before, on a day that has come. */
export const checkDay = (
  since: LocalDate,
  on: LocalDate,
  today: LocalDate,
): Result<null, DecisionDayUnfit> =>
  on >= since && on <= today ? ok(null) : err({ kind: "DecisionDayUnfit", from: since, today });

/** 2.2.4 a recall is carried by the fraction of everybody in the district, not of those who voted. */
export function checkRecall(
  share: Fraction,
  votesFor: number,
  persons: number,
): Result<null, RecallVotesUnfit | RecallNotReached> {
  if (votesFor < 0 || votesFor > persons) return err({ kind: "RecallVotesUnfit", persons });
  const { num, den } = share;
  return reaches(share, votesFor, persons)
    ? ok(null)
    : err({ kind: "RecallNotReached", votesFor, persons, num, den });
}
