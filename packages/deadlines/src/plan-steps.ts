import { addWorkingDays } from "@union/calendar";
import { addDays, daysBetween, type LocalDate } from "@union/kernel";
import type { Deadline } from "./deadline.js";
import type { DeadlineKind, DeadlineStep } from "./deadline-kind.js";
import { keptNumbers } from "./policy-numbers.js";

export type PlannedStep = { readonly on: LocalDate; readonly escalates: boolean };

type Term = Pick<Deadline, "startedOn" | "dueOn" | "policy">;

/** The days on which a deadline is told, earliest first. Throws where one leaves the calendar: what never ends has no clock. */
export function planSteps(kind: DeadlineKind, term: Term): PlannedStep[] {
  return kind
    .steps(keptNumbers(term.policy))
    .map((step) => ({ on: dayOfStep(kind, step, term), escalates: step.to === "DEPUTY" }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function dayOfStep(kind: DeadlineKind, step: DeadlineStep, { startedOn, dueOn }: Term): LocalDate {
  const shift = kind.countsIn === "WORKING_DAYS" ? addWorkingDays : addDays;
  if ("daysFromDue" in step) return shift(dueOn, step.daysFromDue);
  if ("daysFromStart" in step) return shift(startedOn, step.daysFromStart);
  return addDays(startedOn, Math.ceil((daysBetween(startedOn, dueOn) * step.percentOfTerm) / 100));
}

/** Whether a clock may run: every day on which it is told lies within the calendar. */
export function hasRoomFor(
  kind: DeadlineKind,
  { startedOn, dueOn }: Pick<Term, "startedOn" | "dueOn">,
): boolean {
  try {
    planSteps(kind, { startedOn, dueOn, policy: {} });
    return true;
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}

/** The first step after a day, or null when all is told. */
export const nextStepOn = (steps: readonly PlannedStep[], after: LocalDate): LocalDate | null =>
  steps.find(({ on }) => on > after)?.on ?? null;
