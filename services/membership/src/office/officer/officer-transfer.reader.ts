import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { TransferState } from "./transfer.stages.js";

export type OfficerTransferRow = {
  readonly id: string;
  readonly seatId: string;
  readonly committeeId: string;
  readonly memberId: string;
  readonly campusId: string | null;
  readonly askedOn: LocalDate;
  readonly reason: string;
  readonly upperDueOn: LocalDate | null;
  readonly state: TransferState;
};

/** Transfers of chairs and vice-chairs that were asked for, the newest first. */
export class OfficerTransferReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, page: PageRequest): Promise<Page<OfficerTransferRow>> {
    return readPage(this.sql, transfers(scope), page);
  }
  count(scope: Scope): Promise<number> {
    return countRows(this.sql, transfers(scope));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<OfficerTransferRow[]> {
    return readByIds(this.sql, transfers(scope), "t.id", ids);
  }
}

const transfers = (scope: Scope): List => ({
  select: `t.id, t.seat_id AS seatId, t.committee_id AS committeeId, t.member_id AS memberId, t.campus_id AS campusId, t.asked_on AS askedOn, t.reason,
    t.upper_due_on AS upperDueOn, t.state`,
  from: "officer_transfer t",
  where: [scopeCondition(scope, { union: "t.union_id", campus: "t.campus_id" })],
  order: [
    { by: "t.asked_on", descending: true },
    { by: "t.id", descending: true },
  ],
});
