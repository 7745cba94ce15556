import {
  type FigureDeclaration,
  type LocalDate,
  type Page,
  type PageRequest,
  type Scope,
  yearWindow,
} from "@union/kernel";
import type { Sql } from "./database.js";
import { readPage } from "./read-page.js";
import { all, type Condition, scopeCondition } from "./scope-condition.js";

/** Which year, whose rows, and which campus if only one is asked for. */
export type FigureQuestion = {
  readonly figure: FigureDeclaration;
  readonly year: number;
  readonly scope: Scope;
  readonly campusId: string | null;
};

/** The number and how many records stand behind it. `value` is null when the figure does not exist for one campus, for a mean of nothing, or is not known. */
export type FigureAnswer = { readonly value: number | null; readonly rows: number };

/** A figure's value for one campus. */
export type CampusFigure = { readonly campusId: string; readonly value: number };

export type FigureRecord = {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly day: LocalDate;
  readonly campus_id: string | null;
  readonly department_id: string | null;
  readonly member_id: string | null;
  readonly amount: number;
};

/** Reads a figure's total and its records from one and the same statement, so that they cannot disagree (design 3.7). */
export class FigureReader {
  constructor(private readonly sql: Sql) {}

  async answer(question: FigureQuestion): Promise<FigureAnswer> {
    if (!exists(question)) return { value: null, rows: 0 };
    const { from, where } = source(question);
    const [row] = await this.sql.query<{ value: number | null; n: number }[]>(
      `SELECT ${question.figure.value} AS value, COUNT(*) AS n FROM ${from.sql} WHERE ${where.sql}`,
      [...from.params, ...where.params],
    );
    const rows = Number(row?.n ?? 0);
    const isUnknown = isMean(question) || question.figure.isKnownByRows === true;
    const value = row?.value ?? (isUnknown ? null : 0);
    return { value: value === null ? null : Number(value), rows };
  }

  /** The figure campus by campus, in one statement; campuses without records are absent. Null where it is not kept by campus. */
  async byCampus(question: FigureQuestion): Promise<CampusFigure[] | null> {
    if (!question.figure.byCampus) return null;
    const { from, where } = source(question);
    const rows = await this.sql.query<{ campusId: string; value: number | string }[]>(
      `SELECT r.campus_id AS campusId, ${question.figure.value} AS value FROM ${from.sql} WHERE ${where.sql} GROUP BY r.campus_id`,
      [...from.params, ...where.params],
    );
    return rows.map(({ campusId, value }) => ({ campusId, value: Number(value) }));
  }

  async records(question: FigureQuestion, page: PageRequest): Promise<Page<FigureRecord>> {
    if (!exists(question)) return { nodes: [], cursors: [], hasNextPage: false };
    const { from, where } = source(question);
    const bound = {
      query: <R>(text: string, params: unknown[] = []) =>
        this.sql.query<R>(text, [...from.params, ...params]),
    };
    const order = [{ by: "day" }, { by: "id" }];
    return readPage<FigureRecord>(
      bound,
      { select: "r.*", from: from.sql, where: [where], order },
      page,
    );
  }
}

/** Of nothing a count or a sum is zero; a mean there is none. */
const isMean = ({ figure }: FigureQuestion): boolean => figure.value === "ROUND(AVG(amount))";
const exists = ({ figure, campusId }: FigureQuestion): boolean =>
  figure.byCampus || campusId === null;

function source({ figure, year, scope, campusId }: FigureQuestion): {
  from: Condition;
  where: Condition;
} {
  const window: Record<string, string> = { unionId: scope.unionId, ...yearWindow(year) };
  const params: unknown[] = [];
  const rows = figure.rows.replace(/:(unionId|from|to)\b/g, (_, name: string) => {
    params.push(window[name]);
    return "?";
  });
  const inScope = scopeCondition(scope, {
    union: "r.union_id",
    campus: "r.campus_id",
    department: "r.department_id",
    unionRowsAreShared: !figure.byCampus,
  });
  const inCampus: Condition[] =
    campusId === null ? [] : [{ sql: "r.campus_id = ?", params: [campusId] }];
  const from = {
    sql: `(SELECT ? AS union_id, f.* FROM (${rows}) f) r`,
    params: [scope.unionId, ...params],
  };
  return { from, where: all([inScope, ...inCampus]) };
}
