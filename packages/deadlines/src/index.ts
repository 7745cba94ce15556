export { deadlineMigrations } from "./deadline.migrations.js";
export { DeadlineReader, type OpenDeadline } from "./deadline.reader.js";
export type { DeadlineOf } from "./deadline.repository.js";
export type { DeadlineKind, DeadlineStep } from "./deadline-kind.js";
export { deadlineSchedule } from "./deadline-schedule.js";
export { Deadlines, type NewDeadline } from "./deadlines.js";
export { defineDeadline } from "./define-deadline.js";
export {
  type DueDate,
  type DueDateAsker,
  DueDateReader,
  type DueDatesAsked,
} from "./due-date.reader.js";
export { holdersOf, type Party, persons } from "./party.js";
export type { NumberKey, PolicyNumbers } from "./policy-numbers.js";
export { sweepDeadlines } from "./sweep-deadlines.js";
