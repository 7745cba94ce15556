import { type Page, type PageRequest, type Scope, yearWindow } from "@union/kernel";
import {
  all,
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { Activity, Hosting } from "./activity.js";

export type ActivityRecord = Omit<Activity, "organiser"> & {
  readonly id: string;
  readonly organiser: string;
  readonly hosting: Hosting;
};
export type ActivityFilter = {
  readonly year?: number | null | undefined;
  readonly hosting?: Hosting | null | undefined;
  readonly category?: string | null | undefined;
};

const select = `a.id, a.no, a.name, a.category, a.festival, a.organiser, a.hosting, a.started_on AS startedOn, a.ended_on AS endedOn,
  a.place, a.participant_times AS participantTimes, a.participants, a.results`;
const newestFirst = [
  { by: "a.started_on", descending: true },
  { by: "a.id", descending: true },
];
const batch = 1_000;

/** Activities within a scope; those of the whole union are everybody's who may see activities at all. */
export class ActivityReader {
  constructor(private readonly sql: Sql) {}

  /** Newest first. */
  list(scope: Scope, filter: ActivityFilter, page: PageRequest): Promise<Page<ActivityRecord>> {
    return readPage(this.sql, activities(scope, conditions(filter)), page);
  }
  count(scope: Scope, filter: ActivityFilter): Promise<number> {
    return countRows(this.sql, activities(scope, conditions(filter)));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<ActivityRecord[]> {
    return readByIds(this.sql, activities(scope, []), "a.id", ids);
  }
  /** The register as it stands, by number: those of a scope, or some by id. */
  async *register(
    scope: Scope,
    ids: readonly string[] | null,
  ): AsyncGenerator<{ readonly id: string; readonly row: Activity }> {
    for (let after = ""; ; ) {
      const beyond = { sql: "a.no > ?", params: [after] };
      const { from, where } = activities(scope, ids === null ? [beyond] : [beyond, among(ids)]);
      const { sql, params } = all(where);
      const rows = await this.sql.query<ActivityRecord[]>(
        `SELECT ${select} FROM ${from} WHERE ${sql} ORDER BY a.no LIMIT ${batch}`,
        [...params],
      );
      for (const { id, organiser, hosting, ...row } of rows)
        yield { id, row: { ...row, organiser: { name: organiser, hosting } } };
      if (rows.length < batch) return;
      after = rows.at(-1)!.no;
    }
  }
}

const activities = (scope: Scope, where: readonly Condition[]): List => ({
  select,
  from: "activity a",
  where: [
    scopeCondition(scope, {
      union: "a.union_id",
      campus: "a.campus_id",
      unionRowsAreShared: true,
    }),
    ...where,
  ],
  order: newestFirst,
});

const among = (ids: readonly string[]): Condition => ({ sql: "a.id IN (?)", params: [ids] });

function conditions({ year, hosting, category }: ActivityFilter): Condition[] {
  const where: Condition[] = [];
  if (typeof year === "number") {
    const { from, to } = yearWindow(year);
    where.push({ sql: "a.started_on BETWEEN ? AND ?", params: [from, to] });
  }
  if (hosting) where.push({ sql: "a.hosting = ?", params: [hosting] });
  if (category) where.push({ sql: "a.category = ?", params: [category] });
  return where;
}
