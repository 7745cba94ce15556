import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { DelegateClass } from "../../congress/index.js";
import type { EndReason } from "./delegate.js";
import type { MandateDecision } from "./delegate.repository.js";
import type { DelegateState } from "./delegate.stages.js";

export type DelegateRow = {
  readonly id: string;
  readonly congressId: string;
  readonly memberId: string;
  readonly class: DelegateClass;
  readonly districtId: string | null;
  readonly campusId: string;
  readonly departmentId: string | null;
  readonly state: DelegateState;
  readonly endedBecause: EndReason | null;
  readonly sinceOn: LocalDate | null;
  readonly leftDistrictOn: LocalDate | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
};
export type DelegateFilter = {
  readonly congressId?: string | null | undefined;
  readonly districtId?: string | null | undefined;
  readonly delegationId?: string | null | undefined;
  readonly campusId?: string | null | undefined;
  readonly class?: DelegateClass | null | undefined;
  readonly state?: DelegateState | null | undefined;
  /** Those whose mandate is in force on this day, suspended or not. */
  readonly on?: LocalDate | null | undefined;
};
export type DecisionRow = Required<Omit<MandateDecision, "votesFor" | "votesOf">> & {
  readonly id: string;
  readonly delegateId: string;
  readonly votesFor: number | null;
  readonly votesOf: number | null;
};

const select = `d.id, d.congress_id AS congressId, d.member_id AS memberId, d.class, d.district_id AS districtId, d.campus_id AS campusId,
  d.department_id AS departmentId, d.state, d.ended_because AS endedBecause, d.since_on AS sinceOn, d.left_district_on AS leftDistrictOn,
  d.valid_from AS validFrom, d.valid_to AS validTo`;

/** Delegates within a scope, by district, the place they were nominated for. */
export class DelegateReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: DelegateFilter, page: PageRequest): Promise<Page<DelegateRow>> {
    return readPage(this.sql, delegates(scope, conditions(filter)), page);
  }
  count(scope: Scope, filter: DelegateFilter): Promise<number> {
    return countRows(this.sql, delegates(scope, conditions(filter)));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<DelegateRow[]> {
    return readByIds(this.sql, delegates(scope, []), "d.id", ids);
  }
  /** What was decided on some mandates, each in its order; the caller was shown the delegates. */
  decisionsOf(unionId: string, ids: readonly string[]): Promise<DecisionRow[]> {
    return this.sql.query(
      `SELECT id, delegate_id AS delegateId, step, decided_on AS \`on\`, document, decided_by AS decidedBy, because, votes_for AS votesFor,
         votes_of AS votesOf FROM delegate_decision WHERE union_id = ? AND delegate_id IN (?) ORDER BY delegate_id, no`,
      [unionId, ids],
    );
  }
}

const delegates = (scope: Scope, where: readonly Condition[]): List => ({
  select,
  from: "delegate d",
  where: [
    scopeCondition(scope, {
      ...{ union: "d.union_id", campus: "d.campus_id", department: "d.department_id" },
      member: "d.member_id",
    }),
    ...where,
  ],
  order: [{ by: "d.congress_id" }, { by: "d.id" }],
});

function conditions(filter: DelegateFilter): Condition[] {
  const { on, delegationId } = filter;
  const wanted: readonly [column: string, value: string | null | undefined][] = [
    ["d.congress_id", filter.congressId],
    ["d.district_id", filter.districtId],
    ["d.campus_id", filter.campusId],
    ["d.class", filter.class],
    ["d.state", filter.state],
  ];
  const where = wanted.flatMap(([column, value]): Condition[] =>
    value === null || value === undefined ? [] : [{ sql: `${column} = ?`, params: [value] }],
  );
  if (on) where.push({ sql: "d.valid_from <= ? AND d.valid_to > ?", params: [on, on] });
  if (delegationId)
    where.push({
      sql: "d.district_id IN (SELECT e.id FROM electoral_district e WHERE e.union_id = d.union_id AND e.delegation_id = ?)",
      params: [delegationId],
    });
  return where;
}
