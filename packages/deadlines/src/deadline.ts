import type { LocalDate } from "@union/kernel";
import type { Party } from "./party.js";
import type { PolicyFacts } from "./policy-numbers.js";

/** 期限 — a clock that runs for one subject: from which day, to which last day, and who hears of it. */
export type Deadline = {
  readonly unionId: string;
  readonly id: string;
  readonly kind: string;
  /** The id of what it is about. */
  readonly subject: string;
  /** What people call it: P0 or P1, never more. */
  readonly subjectName: string;
  readonly campusId: string | null;
  readonly startedOn: LocalDate;
  /** The last day, over at its 24:00. */
  readonly dueOn: LocalDate;
  readonly responsible: Party;
  /** To whom it escalates; null where there is nobody above. */
  readonly deputy: Party | null;
  /** Steps on or before this day are told, or do not count. It never goes back, so no step is told twice. */
  readonly toldThrough: LocalDate;
  /** The day on which the deputy first heard of it; null while it is the responsible's alone. */
  readonly escalatedOn: LocalDate | null;
  readonly policy: PolicyFacts;
};
