import type { Grant, LocalDate, Page, PageRequest } from "@union/kernel";
import { type Condition, countRows, type List, readPage, type Sql } from "@union/persistence";
import { concerns, concernsSql } from "./concerns.js";
import type { Party } from "./party.js";

/** Whoever asks what is due: he himself, under every id by which he is told, and the roles he holds. */
export type DueDateAsker = {
  readonly unionId: string;
  /** His recipient id, and those of the people who turned out to be him. */
  readonly recipients: readonly string[];
  readonly grants: readonly Grant[];
};

/** A clock that runs and concerns the asker. */
export type DueDate = {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly campusId: string | null;
  readonly dueOn: LocalDate;
  /** Those above have been told as well. */
  readonly isEscalated: boolean;
  /** It is the asker's to do; else he stands above. */
  readonly isResponsible: boolean;
};

export type DueDatesAsked = {
  readonly asker: DueDateAsker;
  /** The kinds that are declared; clocks of others are passed over. */
  readonly kinds: readonly string[];
  /** The last day of what is asked for; null for all that runs. Yesterday gives what is overdue. */
  readonly dueBy: LocalDate | null;
};

type Row = Omit<DueDate, "isEscalated" | "isResponsible"> & {
  readonly escalatedOn: LocalDate | null;
  readonly responsible: string;
};

/**
 * What is due for one person, as notices would tell it: what he is responsible for from the start, and what he stands above
 * from the day on which it came to him.
 */
export class DueDateReader {
  constructor(private readonly sql: Sql) {}

  /** The soonest first, so what is overdue stands before everything. */
  async list(asked: DueDatesAsked, page: PageRequest): Promise<Page<DueDate>> {
    const found = await readPage<Row>(this.sql, dueDates(asked), page);
    const nodes = found.nodes.map(({ escalatedOn, responsible, ...row }) => ({
      ...row,
      isEscalated: escalatedOn !== null,
      isResponsible: concerns(JSON.parse(responsible) as Party, asked.asker),
    }));
    return { ...found, nodes };
  }

  count(asked: DueDatesAsked): Promise<number> {
    return countRows(this.sql, dueDates(asked));
  }
}

const dueDates = ({ asker, kinds, dueBy }: DueDatesAsked): List => ({
  select: `d.id, d.kind, d.subject, d.campus_id AS campusId, d.due_on AS dueOn, d.escalated_on AS escalatedOn,
    CAST(d.responsible AS CHAR) AS responsible`,
  from: "deadline d",
  where: [
    { sql: "d.union_id = ? AND d.is_open = 1 AND d.kind IN (?)", params: [asker.unionId, kinds] },
    ...(dueBy === null ? [] : [{ sql: "d.due_on <= ?", params: [dueBy] }]),
    concerning(asker),
  ],
  order: [{ by: "d.due_on" }, { by: "d.id" }],
});

const concerning = (asker: DueDateAsker): Condition => {
  const [first, above] = [concernsSql("d.responsible", asker), concernsSql("d.deputy", asker)];
  return {
    sql: `(${first.sql} OR (d.escalated_on IS NOT NULL AND ${above.sql}))`,
    params: [...first.params, ...above.params],
  };
};
