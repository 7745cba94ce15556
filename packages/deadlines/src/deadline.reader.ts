import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import { countRows, type List, readPage, type Sql, scopeCondition } from "@union/persistence";

/** A clock that runs, as a list shows it. */
export type OpenDeadline = {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly subjectName: string;
  readonly campusId: string | null;
  readonly dueOn: LocalDate;
};

const select = `d.id, d.kind, d.subject, d.subject_name AS subjectName, d.campus_id AS campusId, d.due_on AS dueOn`;

/** What is due and overdue within a scope: a step that was missed stays in sight until it is met. */
export class DeadlineReader {
  constructor(private readonly sql: Sql) {}

  /** Clocks that run and end by a day, the most overdue first. Yesterday gives what is overdue. */
  dueBy(scope: Scope, day: LocalDate, page: PageRequest): Promise<Page<OpenDeadline>> {
    return readPage<OpenDeadline>(this.sql, listOf(scope, day), page);
  }

  countDueBy(scope: Scope, day: LocalDate): Promise<number> {
    return countRows(this.sql, listOf(scope, day));
  }
}

const listOf = (scope: Scope, day: LocalDate): List => ({
  select,
  from: "deadline d",
  where: [
    scopeCondition(scope, { union: "d.union_id", campus: "d.campus_id" }),
    { sql: "d.is_open = 1 AND d.due_on <= ?", params: [day] },
  ],
  order: [{ by: "d.due_on" }, { by: "d.id" }],
});
