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
import { countsIn, livesOn } from "./counting.js";
import type { EmploymentType, Sex } from "./member.js";
import { memberSearch } from "./member-search.js";
import type { FactKind, MembershipStatus } from "./membership.value.js";

export type MemberRow = {
  id: string;
  staffNo: string;
  name: string;
  sex: Sex;
  ethnicGroup: string | null;
  politicalStatus: string | null;
  education: string | null;
  workStartedOn: string | null;
  campusId: string;
  departmentId: string;
  category: string | null;
  rank: string | null;
  title: string | null;
  employmentType: EmploymentType;
  postFrom: string;
  status: MembershipStatus | null;
  statusSince: string | null;
  statusBecause: FactKind | null;
  version: number;
};

export type MemberFilter = {
  readonly ids?: readonly string[] | null;
  readonly search?: string | null;
  readonly campusId?: string | null;
  readonly departmentId?: string | null;
  readonly employmentType?: EmploymentType | null;
  readonly statuses?: readonly (MembershipStatus | "NONE")[] | null;
};
export type MemberSort = "STAFF_NO" | "NAME";

const select = `m.id, m.staff_no AS staffNo, m.name, m.sex, m.ethnic_group AS ethnicGroup, m.political_status AS politicalStatus,
  m.education, m.work_started_on AS workStartedOn, p.campus_id AS campusId, p.department_id AS departmentId, p.category,
  p.cadre_rank AS rank, p.title, p.employment_type AS employmentType, p.valid_from AS postFrom,
  f.status, f.effective_on AS statusSince, f.kind AS statusBecause, m.version`;

/**
 * Each order is the order of an index, so that a page reads its own rows and no others. Staff numbers are unique within a
 * union; with the id behind them MariaDB would sort everybody first.
 */
const orders: Record<MemberSort, List["order"]> = {
  STAFF_NO: [{ by: "m.staff_no" }],
  NAME: [{ by: "m.pinyin" }, { by: "m.id" }],
};

/** People with the post and the membership status they had on a day: one statement a page. */
export class MemberReader {
  constructor(private readonly sql: Sql) {}

  list(
    scope: Scope,
    on: LocalDate,
    filter: MemberFilter,
    sort: MemberSort,
    page: PageRequest,
  ): Promise<Page<MemberRow>> {
    const list = { ...people(scope, on, filter), select, order: orders[sort] };
    return readPage<MemberRow>(this.sql, list, page);
  }

  count(scope: Scope, on: LocalDate, filter: MemberFilter): Promise<number> {
    return countRows(this.sql, people(scope, on, filter));
  }

  /** People by id as they are on a day; one out of scope is simply not among them. */
  byIds(scope: Scope, on: LocalDate, ids: readonly string[]): Promise<MemberRow[]> {
    return readByIds(this.sql, { ...people(scope, on, {}), select }, "m.id", ids);
  }

  facts(unionId: string, memberIds: readonly string[]): Promise<FactRow[]> {
    return this.sql.query(
      `SELECT member_id AS memberId, kind, status, effective_on AS effectiveOn, until_on AS untilOn, reason, document, decided_by AS decidedBy
       FROM membership_fact WHERE union_id = ? AND member_id IN (?) ORDER BY member_id, effective_on`,
      [unionId, memberIds],
    );
  }

  /** Staff and members by campus and employment type on a day (ORG-06). */
  coverage(scope: Scope, on: LocalDate): Promise<CoverageRow[]> {
    const { from, where } = people(scope, on, {});
    return this.sql.query(
      `SELECT p.campus_id AS campusId, p.employment_type AS employmentType, COUNT(*) AS staff, COALESCE(SUM(${countsIn("f.status")}), 0) AS members
       FROM ${from} WHERE ${where.map(({ sql }) => sql).join(" AND ")} AND ${livesOn("m.union_id", "m.id", "?")} GROUP BY p.campus_id, p.employment_type ORDER BY 1, 2`,
      [...where.flatMap(({ params }) => [...params]), on],
    );
  }
}

export type FactRow = {
  memberId: string;
  kind: FactKind;
  status: MembershipStatus;
  effectiveOn: string;
  untilOn: string;
  reason: string | null;
  document: string | null;
  decidedBy: string | null;
};
export type CoverageRow = {
  campusId: string;
  employmentType: EmploymentType;
  staff: number;
  members: number;
};

/**
 * The join behind every list of people. Without a department the list walks the people in the order of its index and looks
 * up their posts; with one it starts from the department's posts, which are few.
 */
function people(scope: Scope, on: LocalDate, filter: MemberFilter): Pick<List, "from" | "where"> {
  const join = filter.departmentId ? "JOIN" : "STRAIGHT_JOIN";
  const from = `member m ${join} post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= '${on}' AND p.valid_to > '${on}'
    LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= '${on}' AND f.until_on > '${on}'`;
  const where: Condition[] = [
    scopeCondition(scope, {
      union: "m.union_id",
      campus: "p.campus_id",
      department: "p.department_id",
      member: "m.id",
    }),
  ];
  const equal = (column: string, value: unknown) =>
    value && where.push({ sql: `${column} = ?`, params: [value] });
  equal("p.campus_id", filter.campusId);
  equal("p.department_id", filter.departmentId);
  equal("p.employment_type", filter.employmentType);
  if (filter.ids) where.push(idsCondition(filter.ids));
  if (filter.statuses) where.push(statusCondition(filter.statuses));
  if (filter.search?.trim()) where.push(memberSearch(filter.search.trim()));
  return { from, where };
}

const idsCondition = (ids: readonly string[]): Condition =>
  ids.length > 0 ? { sql: "m.id IN (?)", params: [ids] } : { sql: "FALSE", params: [] };

function statusCondition(statuses: readonly (MembershipStatus | "NONE")[]): Condition {
  const some = statuses.filter((status) => status !== "NONE");
  const among =
    some.length > 0 ? { sql: "f.status IN (?)", params: [some] } : { sql: "FALSE", params: [] };
  return statuses.includes("NONE")
    ? { ...among, sql: `(${among.sql} OR f.status IS NULL)` }
    : among;
}
