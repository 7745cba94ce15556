import {
  type Fen,
  fen,
  type LocalDate,
  type Page,
  type PageRequest,
  type Scope,
} from "@union/kernel";
import {
  type Condition,
  countByParent,
  countRows,
  type List,
  readByIds,
  readPage,
  readPages,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { VisitPayer, VisitTrigger } from "./visit.js";

export type VisitRecord = {
  readonly id: string;
  readonly no: string;
  readonly memberId: string;
  readonly campusId: string;
  readonly trigger: VisitTrigger;
  readonly visitedOn: LocalDate;
  readonly occurredOn: LocalDate | null;
  readonly cashFen: number;
  readonly goods: string | null;
  readonly goodsValueFen: number;
  readonly payer: VisitPayer;
  readonly visitor: string | null;
};
export type VisitFilter = {
  readonly campusId?: string | null | undefined;
  readonly trigger?: VisitTrigger | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
};

const select = `v.id, v.no, v.member_id AS memberId, v.campus_id AS campusId, v.cause AS \`trigger\`, v.visited_on AS visitedOn,
  v.occurred_on AS occurredOn, v.cash_fen AS cashFen, v.goods, v.goods_value_fen AS goodsValueFen, v.payer, v.visitor`;
const columns = {
  union: "v.union_id",
  campus: "v.campus_id",
  department: "v.department_id",
  member: "v.member_id",
};
const newestFirst = [
  { by: "v.visited_on", descending: true },
  { by: "v.id", descending: true },
];

/** Visits within a scope, newest first. */
export class VisitReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: VisitFilter, page: PageRequest): Promise<Page<VisitRecord>> {
    return readPage(this.sql, visits(scope, conditions(filter)), page);
  }
  count(scope: Scope, filter: VisitFilter): Promise<number> {
    return countRows(this.sql, visits(scope, conditions(filter)));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<VisitRecord[]> {
    return readByIds(this.sql, visits(scope, []), "v.id", ids);
  }
  /** The first page of visits of many people at once. */
  ofMembers(
    scope: Scope,
    memberIds: readonly string[],
    page: PageRequest,
  ): Promise<Map<string, Page<VisitRecord>>> {
    return readPages(this.sql, visits(scope, []), "v.member_id", memberIds, page);
  }
  /** How many visits each of many people had. */
  countOfMembers(scope: Scope, memberIds: readonly string[]): Promise<Map<string, number>> {
    return countByParent(this.sql, visits(scope, []), "v.member_id", memberIds);
  }
}

const visits = (scope: Scope, where: readonly Condition[]): List => ({
  select,
  from: "visit v",
  where: [scopeCondition(scope, columns), ...where],
  order: newestFirst,
});

function conditions({ campusId, trigger, from, to }: VisitFilter): Condition[] {
  const where: Condition[] = [];
  if (campusId) where.push({ sql: "v.campus_id = ?", params: [campusId] });
  if (trigger) where.push({ sql: "v.cause = ?", params: [trigger] });
  if (from) where.push({ sql: "v.visited_on >= ?", params: [from] });
  if (to) where.push({ sql: "v.visited_on <= ?", params: [to] });
  return where;
}

/** An amount as the database gives it. */
export const amount = (value: number | string): Fen => fen(Number(value));
