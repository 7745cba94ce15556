import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type ScopeColumns,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { CadreMerit, CadreTraining, WorkReport } from "./cadre.repository.js";

export type CadreTrainingRow = CadreTraining & {
  readonly id: string;
  readonly personTimes: number;
};
export type WorkReportRow = WorkReport & { readonly id: string };
export type CadreMeritRow = Omit<CadreMerit, "unionId" | "version">;

/** Records of union cadres within a scope, the newest first. */
export class CadreList<Row extends { readonly id: string }> {
  constructor(
    private readonly sql: Sql,
    private readonly listOf: (scope: Scope) => List,
    private readonly id: string,
  ) {}

  page(scope: Scope, page: PageRequest): Promise<Page<Row>> {
    return readPage<Row>(this.sql, this.listOf(scope), page);
  }
  count(scope: Scope): Promise<number> {
    return countRows(this.sql, this.listOf(scope));
  }
  async byId(scope: Scope, id: string): Promise<Row | null> {
    const [row] = await readByIds<Row>(this.sql, this.listOf(scope), this.id, [id]);
    return row ?? null;
  }
}

const newest = (day: string, id: string) => [
  { by: day, descending: true },
  { by: id, descending: true },
];
const mine = (alias: string): ScopeColumns => ({
  union: `${alias}.union_id`,
  campus: `${alias}.campus_id`,
  member: `${alias}.member_id`,
});

export const cadreTrainings = (sql: Sql) =>
  new CadreList<CadreTrainingRow>(
    sql,
    (scope) => ({
      select: `t.id, t.title, t.organiser, t.held_on AS heldOn, t.days, t.taken_back_on AS takenBackOn, t.taken_back_because AS takenBackBecause, (SELECT COUNT(*) FROM cadre_training_attendance a
        WHERE a.union_id = t.union_id AND a.training_id = t.id) AS personTimes`,
      from: "cadre_training t",
      where: [
        scopeCondition(scope, {
          ...{ union: "t.union_id", campus: "t.campus_id", unionRowsAreShared: true },
        }),
      ],
      order: newest("t.held_on", "t.id"),
    }),
    "t.id",
  );

export const workReports = (sql: Sql) =>
  new CadreList<WorkReportRow>(
    sql,
    (scope) => ({
      select: `r.id, r.member_id AS memberId, r.kind, r.report_year AS \`year\`, r.reported_on AS reportedOn, r.forum, r.summary`,
      from: "cadre_work_report r",
      where: [scopeCondition(scope, mine("r"))],
      order: newest("r.reported_on", "r.id"),
    }),
    "r.id",
  );

/** What concerns a cadre himself he sees once it is decided; before that it is the officers'. */
export const cadreMerits = (sql: Sql) =>
  new CadreList<CadreMeritRow>(
    sql,
    (scope) => ({
      select: `k.id, k.member_id AS memberId, k.campus_id AS campusId, k.department_id AS departmentId, k.kind, k.merit_year AS \`year\`, k.title,
        k.reason, k.amount_fen AS amountFen, k.correct_by AS correctBy, k.proposed_on AS proposedOn, k.state`,
      from: "cadre_merit k",
      where: [
        scopeCondition(scope, mine("k")),
        {
          sql: "(k.member_id <> ? OR k.state IN ('DECIDED', 'CORRECTED', 'CLOSED'))",
          params: [scope.memberId ?? ""],
        },
      ],
      order: newest("k.proposed_on", "k.id"),
    }),
    "k.id",
  );

/** Who took part in some trainings. */
export const attendeesOf = (
  sql: Sql,
  unionId: string,
  trainingIds: readonly string[],
): Promise<{ readonly trainingId: string; readonly memberId: string }[]> =>
  sql.query(
    `SELECT training_id AS trainingId, member_id AS memberId FROM cadre_training_attendance
     WHERE union_id = ? AND training_id IN (?) ORDER BY training_id, member_id`,
    [unionId, trainingIds],
  );
