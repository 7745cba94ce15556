import { daysBetween, type LocalDate, type Sentence } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import type { Deadline } from "./deadline.js";
import type { DeadlineKind } from "./deadline-kind.js";
import type { Party } from "./party.js";
import type { PlannedStep } from "./plan-steps.js";

/** What the union hears of a step on the day that it is told; told late, it says how things stand that day. */
export function reachedEvent(
  { kind, name, todo }: DeadlineKind,
  deadline: Deadline,
  { on, escalates }: PlannedStep,
  today: LocalDate,
): UnionEvents["deadline.reached.v1"] {
  const { unionId, id, subject, subjectName, campusId, dueOn, responsible, deputy } = deadline;
  const daysLeft = daysBetween(today, dueOn);
  return {
    unionId,
    deadlineId: id,
    kind,
    name: { ...name },
    subject,
    subjectName,
    campusId,
    dueOn,
    stepOn: on,
    step: daysLeft > 0 ? "BEFORE" : daysLeft === 0 ? "DUE" : "OVERDUE",
    days: Math.abs(daysLeft),
    responsible: told(responsible, todo.responsible),
    deputy: escalates && deputy !== null ? told(deputy, todo.deputy) : null,
  };
}

const told = ({ recipients, roles, campusIds }: Party, todo: Sentence) => ({
  recipients: [...recipients],
  roles: [...roles],
  campusIds: campusIds && [...campusIds],
  todo: { ...todo },
});
