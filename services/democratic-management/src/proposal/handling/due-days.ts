import { addWorkingDays, deadlineAfterDays } from "@union/calendar";
import type { LocalDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";

/** A last day, and the policy it was worked out by. */
export type DueDay = {
  readonly on: LocalDate;
  readonly policy: Readonly<Record<string, number>>;
};
type DayKey =
  | "proposal.answerDays"
  | "proposal.rehandlingDays"
  | "proposal.feedbackWorkingDays"
  | "proposal.objectionWorkingDays";

const lastDay =
  (key: DayKey, reach: (from: LocalDate, days: number) => LocalDate) =>
  (from: LocalDate, campusId: string, overrides: readonly PolicyOverride[]): DueDay => {
    const { value } = resolvePolicy(key, { campusId, on: from }, overrides);
    return { on: reach(from, value), policy: { [key]: value } };
  };

/** The last day of the first answer (PR-R8): a day off moves it to the next working day. */
export const answerDueOn = lastDay("proposal.answerDays", deadlineAfterDays);
/** The last day of an answer in second handling (PR-R11). */
export const rehandlingDueOn = lastDay("proposal.rehandlingDays", deadlineAfterDays);
/** The last working day on which the proposer may rate the answer (PR-R10). */
export const feedbackDueOn = lastDay("proposal.feedbackWorkingDays", addWorkingDays);
/** The last working day on which the department may object to its assignment (PR-R7). */
export const objectionDueOn = lastDay("proposal.objectionWorkingDays", addWorkingDays);
