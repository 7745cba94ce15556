import { type LocalDate, openEnd, type Page, type PageRequest, type Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { EmploymentType, MembershipStatus } from "../member/index.js";
import type { Enrolment, EnrolmentState } from "./enrolment.js";

type Stored = Omit<Enrolment, "take">;
/** An application with what its warnings ask: how its applicant is employed, and where his membership stands today. */
export type EnrolmentRow = Stored & {
  readonly employmentType: EmploymentType;
  readonly status: MembershipStatus | null;
};
export type EnrolmentFilter = {
  readonly states?: readonly EnrolmentState[] | null | undefined;
  readonly campusId?: string | null | undefined;
};

const select = `e.id, e.union_id AS unionId, e.member_id AS memberId, e.campus_id AS campusId, e.department_id AS departmentId, e.state,
  e.channel, e.statement, e.home_union AS homeUnion, e.other_union AS otherUnion, e.applied_on AS appliedOn, e.decided_on AS decidedOn,
  e.document, e.decided_by AS decidedBy, e.entered_by AS enteredBy, e.version, p.employment_type AS employmentType, f.status`;

/** Applications to join, newest first. A draft exists for its applicant alone. */
export class EnrolmentReader {
  constructor(
    private readonly sql: Sql,
    private readonly today: LocalDate,
  ) {}

  list(scope: Scope, filter: EnrolmentFilter, page: PageRequest): Promise<Page<EnrolmentRow>> {
    return readPage<EnrolmentRow>(this.sql, this.of(scope, filter), page);
  }

  count(scope: Scope, filter: EnrolmentFilter): Promise<number> {
    return countRows(this.sql, this.of(scope, filter));
  }

  async find(scope: Scope, id: string): Promise<EnrolmentRow | null> {
    return (await readByIds<EnrolmentRow>(this.sql, this.of(scope, {}), "e.id", [id]))[0] ?? null;
  }

  /** The latest application of a person, as he himself sees it. */
  latestOf(unionId: string, memberId: string): Promise<EnrolmentRow | null> {
    return this.latestIn({ unionId, reach: [], memberId }, memberId);
  }

  /** The latest application of a person that a scope shows. */
  async latestIn(scope: Scope, memberId: string): Promise<EnrolmentRow | null> {
    const list = this.of(scope, {});
    const own: Condition = { sql: "e.member_id = ?", params: [memberId] };
    const latest = { ...list, where: [...list.where, own] };
    const page = await readPage<EnrolmentRow>(this.sql, latest, { first: 1, after: null });
    return page.nodes[0] ?? null;
  }

  private of(scope: Scope, { states, campusId }: EnrolmentFilter): List {
    const inScope = scopeCondition(scope, {
      ...{ union: "e.union_id", campus: "e.campus_id" },
      ...{ department: "e.department_id", member: "e.member_id" },
    });
    const where: Condition[] = [
      inScope,
      { sql: "(e.state <> 'DRAFT' OR e.member_id = ?)", params: [scope.memberId ?? ""] },
    ];
    if (states) where.push({ sql: "e.state IN (?)", params: [states.length > 0 ? states : [""]] });
    if (campusId) where.push({ sql: "e.campus_id = ?", params: [campusId] });
    const from = `enrolment e JOIN post p ON p.union_id = e.union_id AND p.member_id = e.member_id AND p.valid_to = '${openEnd}'
      LEFT JOIN membership_fact f ON f.union_id = e.union_id AND f.member_id = e.member_id
        AND f.effective_on <= '${this.today}' AND f.until_on > '${this.today}'`;
    return { select, from, where, order: [{ by: "e.id", descending: true }] };
  }
}
