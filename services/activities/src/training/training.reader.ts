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
import type { Training, TrainingKind } from "./training.js";

export type TrainingRecord = Training & { readonly id: string };
export type TrainingFilter = {
  readonly year?: number | null | undefined;
  readonly kind?: TrainingKind | null | undefined;
};

/** Decimal text without the zeros that its column adds. */
const plain = (column: string): string =>
  `TRIM(TRAILING '.0' FROM CAST(t.${column} AS CHAR)) AS ${column}`;
const select = `t.id, t.no, t.held_on AS heldOn, t.title, t.training_kind AS trainingKind, t.level, t.speaker, t.speaker_from AS speakerFrom,
  ${plain("hours")}, ${plain("credits")}, t.attendances`;
const batch = 1_000;

/** Trainings within a scope; those of the whole union are everybody's who may see activities at all. */
export class TrainingReader {
  constructor(private readonly sql: Sql) {}

  /** Newest first. */
  list(scope: Scope, filter: TrainingFilter, page: PageRequest): Promise<Page<TrainingRecord>> {
    return readPage(this.sql, trainings(scope, conditions(filter)), page);
  }
  count(scope: Scope, filter: TrainingFilter): Promise<number> {
    return countRows(this.sql, trainings(scope, conditions(filter)));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<TrainingRecord[]> {
    return readByIds(this.sql, trainings(scope, []), "t.id", ids);
  }
  /** The register as it stands, by number: those of a scope, or some by id. */
  async *register(
    scope: Scope,
    ids: readonly string[] | null,
  ): AsyncGenerator<{ readonly id: string; readonly row: Training }> {
    for (let after = ""; ; ) {
      const beyond = { sql: "t.no > ?", params: [after] };
      const { from, where } = trainings(scope, ids === null ? [beyond] : [beyond, among(ids)]);
      const { sql, params } = all(where);
      const rows = await this.sql.query<TrainingRecord[]>(
        `SELECT ${select} FROM ${from} WHERE ${sql} ORDER BY t.no LIMIT ${batch}`,
        [...params],
      );
      for (const { id, ...row } of rows) yield { id, row };
      if (rows.length < batch) return;
      after = rows.at(-1)!.no;
    }
  }
}

const trainings = (scope: Scope, where: readonly Condition[]): List => ({
  select,
  from: "training t",
  where: [
    scopeCondition(scope, { union: "t.union_id", campus: "t.campus_id", unionRowsAreShared: true }),
    ...where,
  ],
  order: [
    { by: "t.held_on", descending: true },
    { by: "t.id", descending: true },
  ],
});

const among = (ids: readonly string[]): Condition => ({ sql: "t.id IN (?)", params: [ids] });

function conditions({ year, kind }: TrainingFilter): Condition[] {
  const where: Condition[] = [];
  if (typeof year === "number") {
    const { from, to } = yearWindow(year);
    where.push({ sql: "t.held_on BETWEEN ? AND ?", params: [from, to] });
  }
  if (kind) where.push({ sql: "t.training_kind = ?", params: [kind] });
  return where;
}
