import type { LocalDate, Scope } from "@union/kernel";
import { bulkInsert, type Sql, scopeCondition } from "@union/persistence";
import type { DuesMonth } from "./dues-month.js";
import type { PayrollSheetRow } from "./payroll.register.js";

/** A batch that came in by a sheet, and where its next row goes. */
export type SheetBatch = {
  readonly id: string;
  readonly kind: string;
  readonly campusId: string | null;
  readonly receivedOn: LocalDate;
  /** Rows that came in by a sheet; a batch of the list or a receipt has none. */
  readonly sheetRows: number;
  readonly lastRow: number;
};
/** A row as it stands; `charge…` are those of what it paid, where that still stands paid by it. */
export type StandingPayrollRow = {
  readonly id: string;
  readonly batchId: string;
  readonly rowNo: number;
  readonly chargeId: string | null;
  readonly month: DuesMonth;
  readonly campusId: string | null;
  readonly amountFen: number | null;
};
export type NewPayrollRow = {
  readonly id: string;
  readonly batchId: string;
  readonly rowNo: number;
  readonly chargeId: string | null;
  readonly row: PayrollSheetRow;
};

/** Rows of payrolls that came in by a sheet, within one union. */
export class PayrollRowRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** Batches by their numbers. */
  async batches(numbers: readonly string[]): Promise<Map<string, SheetBatch>> {
    if (numbers.length === 0) return new Map();
    const rows = await this.sql.query<(SheetBatch & { no: string })[]>(
      `SELECT b.no, b.id, b.kind, b.campus_id AS campusId, b.received_on AS receivedOn, COUNT(r.id) AS sheetRows, COALESCE(MAX(r.row_no), 0) AS lastRow
       FROM dues_batch b LEFT JOIN dues_payroll_row r ON r.union_id = b.union_id AND r.batch_id = b.id
       WHERE b.union_id = ? AND b.no IN (?) GROUP BY b.id`,
      [this.unionId, numbers],
    );
    return new Map(
      rows.map(({ no, ...batch }) => [
        no,
        { ...batch, sheetRows: Number(batch.sheetRows), lastRow: Number(batch.lastRow) },
      ]),
    );
  }

  async add(rows: readonly NewPayrollRow[]): Promise<void> {
    await bulkInsert(
      this.sql,
      "dues_payroll_row",
      ["union_id", "id", "batch_id", "row_no", "staff_no", "month", "deducted_fen", "charge_id"],
      rows.map(({ id, batchId, rowNo, chargeId, row }) => [
        ...[this.unionId, id, batchId, rowNo, row.staffNo, row.month, row.deductedFen, chargeId],
      ]),
    );
  }

  /** Rows by id, held; what they paid is theirs only while it stands and nothing else has settled it since. */
  async hold(ids: readonly string[]): Promise<StandingPayrollRow[]> {
    if (ids.length === 0) return [];
    return this.sql.query(
      `SELECT r.id, r.batch_id AS batchId, r.row_no AS rowNo, r.month, c.id AS chargeId, c.campus_id AS campusId, c.amount_fen AS amountFen
       FROM dues_payroll_row r LEFT JOIN dues_charge c ON c.union_id = r.union_id AND c.id = r.charge_id
         AND c.standing = 1 AND c.state = 'PAID' AND c.batch_id = r.batch_id
       WHERE r.union_id = ? AND r.id IN (?) ORDER BY r.id FOR UPDATE`,
      [this.unionId, ids],
    );
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await this.sql.query("DELETE FROM dues_payroll_row WHERE union_id = ? AND id IN (?)", [
        this.unionId,
        ids,
      ]);
  }

  /** How many of these rows paid a charge that was reversed since: the money went back by another way. */
  async countReversed(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const [row] = await this.sql.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM dues_payroll_row r JOIN dues_charge c ON c.union_id = r.union_id AND c.id = r.charge_id
       WHERE r.union_id = ? AND r.id IN (?) AND c.standing IS NULL`,
      [this.unionId, ids],
    );
    return Number(row?.n ?? 0);
  }
}

const batch = 1_000;

/** The register as it stands, by id: the rows of the batches within a scope, or some of them. */
export async function* readPayrollRows(
  sql: Sql,
  scope: Scope,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; row: PayrollSheetRow }> {
  const inScope = scopeCondition(scope, { union: "b.union_id", campus: "b.campus_id" });
  const only = ids === null ? "" : "AND r.id IN (?)";
  for (let after = ""; ; ) {
    const rows = await sql.query<(PayrollSheetRow & { id: string })[]>(
      `SELECT r.id, b.no AS batchNo, b.received_on AS deductedOn, r.staff_no AS staffNo, m.name AS personName, r.month, r.deducted_fen AS deductedFen
       FROM dues_payroll_row r JOIN dues_batch b ON b.union_id = r.union_id AND b.id = r.batch_id
       LEFT JOIN member m ON m.union_id = r.union_id AND m.staff_no = r.staff_no
       WHERE ${inScope.sql} AND r.id > ? ${only} ORDER BY r.id LIMIT ${batch}`,
      [...inScope.params, after, ...(ids === null ? [] : [ids])],
    );
    for (const { id, ...row } of rows)
      yield { id, row: { ...row, deductedFen: Number(row.deductedFen) as typeof row.deductedFen } };
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}
