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
import type { CommitteeState } from "./committee.stages.js";
import type { CommitteeKind } from "./committee-kind.js";
import type {
  ElectingBody,
  EndReason,
  SeatDuty,
  SeatEmployment,
  SeatPost,
} from "./committee-seat.js";

export type CommitteeRow = {
  readonly id: string;
  readonly orgId: string;
  readonly campusId: string | null;
  readonly kind: CommitteeKind;
  readonly termNo: number;
  readonly electedOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly delayedTo: LocalDate | null;
  readonly succeededOn: LocalDate | null;
  readonly document: string;
  readonly decidedBy: string;
  readonly upperApproval: string | null;
  readonly state: CommitteeState;
};
export type CommitteeSeatRow = {
  readonly id: string;
  readonly committeeId: string;
  readonly memberId: string;
  readonly name: string;
  readonly post: SeatPost;
  readonly employment: SeatEmployment;
  readonly duty: SeatDuty;
  readonly electedBy: ElectingBody | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly endReason: EndReason | null;
};
export type CommitteeFilter = {
  readonly orgId?: string | null | undefined;
  readonly kind?: CommitteeKind | null | undefined;
  /** Those in force on this day. */
  readonly on?: LocalDate | null | undefined;
};

const select = `c.id, c.org_id AS orgId, c.campus_id AS campusId, c.kind, c.term_no AS termNo, c.elected_on AS electedOn,
  c.ends_on AS endsOn, c.delayed_to AS delayedTo, c.succeeded_on AS succeededOn, c.document, c.decided_by AS decidedBy,
  c.upper_approval AS upperApproval, c.state`;

/** Committees within a scope, the newest election first; those of the whole union are everybody's to see (会务公开). */
export class CommitteeReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: CommitteeFilter, page: PageRequest): Promise<Page<CommitteeRow>> {
    return readPage(this.sql, committees(scope, conditions(filter)), page);
  }
  count(scope: Scope, filter: CommitteeFilter): Promise<number> {
    return countRows(this.sql, committees(scope, conditions(filter)));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<CommitteeRow[]> {
    return readByIds(this.sql, committees(scope, []), "c.id", ids);
  }
  /** All who ever sat on some committees, by post and day; the caller has asked whether they may be seen. */
  async seatsOf(unionId: string, ids: readonly string[]): Promise<CommitteeSeatRow[]> {
    return this.seatsWhere("s.committee_id", unionId, ids);
  }
  /** Some seats by id; the caller has asked whether they may be seen. */
  async seats(unionId: string, ids: readonly string[]): Promise<CommitteeSeatRow[]> {
    return this.seatsWhere("s.id", unionId, ids);
  }

  private async seatsWhere(
    column: "s.committee_id" | "s.id",
    unionId: string,
    ids: readonly string[],
  ): Promise<CommitteeSeatRow[]> {
    if (ids.length === 0) return [];
    return this.sql.query(
      `SELECT s.id, s.committee_id AS committeeId, s.member_id AS memberId, m.name, s.post, s.employment, s.duty, s.elected_by AS electedBy, s.valid_from AS validFrom,
         s.valid_to AS validTo, s.end_reason AS endReason
       FROM committee_seat s JOIN member m ON m.union_id = s.union_id AND m.id = s.member_id
       WHERE s.union_id = ? AND ${column} IN (?) ORDER BY FIELD(s.post, 'CHAIR', 'VICE_CHAIR', 'MEMBER'), s.valid_from, s.id`,
      [unionId, ids],
    );
  }
}

const committees = (scope: Scope, where: readonly Condition[]): List => ({
  select,
  from: "committee c",
  where: [
    scopeCondition(scope, { union: "c.union_id", campus: "c.campus_id", unionRowsAreShared: true }),
    ...where,
  ],
  order: [
    { by: "c.elected_on", descending: true },
    { by: "c.id", descending: true },
  ],
});

function conditions({ orgId, kind, on }: CommitteeFilter): Condition[] {
  const where: Condition[] = [];
  if (orgId) where.push({ sql: "c.org_id = ?", params: [orgId] });
  if (kind) where.push({ sql: "c.kind = ?", params: [kind] });
  if (on)
    where.push({
      sql: "c.elected_on <= ? AND (c.succeeded_on IS NULL OR c.succeeded_on > ?)",
      params: [on, on],
    });
  return where;
}
