import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { BatchKind } from "./dues-batch.repository.js";
import type { UnmatchedReason } from "./match-payroll.js";

export type BatchRow = {
  readonly id: string;
  readonly no: string;
  readonly kind: BatchKind;
  readonly campusId: string | null;
  readonly receivedOn: string;
  readonly matched: number;
  readonly unmatched: number;
  readonly totalFen: number;
  readonly takenBackOn: string | null;
  readonly takenBackBecause: string | null;
};
export type UnmatchedPayrollRow = {
  readonly rowNo: number;
  readonly staffNo: string;
  readonly month: string;
  readonly deductedFen: number;
  readonly reason: UnmatchedReason;
};

/** Batches of a payroll and receipts within a scope, newest first; one of the whole union is for those who see all of it. */
export class DuesBatchReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, page: PageRequest): Promise<Page<BatchRow>> {
    return readPage(this.sql, batches(scope), page);
  }
  count(scope: Scope): Promise<number> {
    return countRows(this.sql, batches(scope));
  }
  async find(scope: Scope, id: string): Promise<BatchRow | null> {
    return (await readByIds<BatchRow>(this.sql, batches(scope), "b.id", [id]))[0] ?? null;
  }

  /** The rows of a batch that fit nothing; for those who may see the batch. */
  unmatched(
    unionId: string,
    batchId: string,
    page: PageRequest,
  ): Promise<Page<UnmatchedPayrollRow>> {
    return readPage(this.sql, unmatched(unionId, batchId), page);
  }
  countUnmatched(unionId: string, batchId: string): Promise<number> {
    return countRows(this.sql, unmatched(unionId, batchId));
  }
}

const batches = (scope: Scope): List => ({
  select: `b.id, b.no, b.kind, b.campus_id AS campusId, b.received_on AS receivedOn, b.matched, b.unmatched, b.total_fen AS totalFen,
    b.taken_back_on AS takenBackOn, b.taken_back_because AS takenBackBecause`,
  from: "dues_batch b",
  where: [scopeCondition(scope, { union: "b.union_id", campus: "b.campus_id" })],
  order: [
    { by: "b.received_on", descending: true },
    { by: "b.id", descending: true },
  ],
});

const unmatched = (unionId: string, batchId: string): List => ({
  select:
    "u.row_no AS rowNo, u.staff_no AS staffNo, u.month, u.deducted_fen AS deductedFen, u.reason",
  from: "dues_unmatched u",
  where: [{ sql: "u.union_id = ? AND u.batch_id = ?", params: [unionId, batchId] }],
  order: [{ by: "u.row_no", isNumber: true }],
});
