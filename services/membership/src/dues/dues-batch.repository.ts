import type { Actor, LocalDate, Scope } from "@union/kernel";
import { bulkInsert, type Sql, scopeCondition } from "@union/persistence";
import type { LoadedCharge } from "./dues-charge.repository.js";
import type { PayrollRow, UnmatchedReason } from "./match-payroll.js";

export type BatchKind = "PAYROLL" | "RECEIPT";
export type UnmatchedRow = PayrollRow & {
  readonly rowNo: number;
  readonly reason: UnmatchedReason;
};
type NewBatch = {
  readonly id: string;
  readonly no: string;
  readonly kind: BatchKind;
  readonly campusId: string | null;
  readonly receivedOn: LocalDate;
};

/** What a staff number is made of; nobody has another one. */
const writable = /^[\x21-\x7e]{1,40}$/;

/** Keeps what came in: batches of a payroll and receipts, and the rows that fit nothing. */
export class DuesBatchRepository {
  constructor(private readonly sql: Sql) {}

  /** Whether a batch of this number came in already; batches of a union come in one after the other. */
  async isKnown(unionId: string, no: string): Promise<boolean> {
    await this.sql.query("SELECT id FROM union_org WHERE id = ? FOR UPDATE", [unionId]);
    const rows = await this.sql.query<unknown[]>(
      "SELECT id FROM dues_batch WHERE union_id = ? AND no = ? FOR UPDATE",
      [unionId, no],
    );
    return rows.length > 0;
  }

  /** People within a scope by staff number: those who work there on the day, or whose charges lie there. */
  async memberIds(
    scope: Scope,
    staffNos: readonly string[],
    on: LocalDate,
  ): Promise<Map<string, string>> {
    const posts = scopeCondition(scope, {
      union: "p.union_id",
      campus: "p.campus_id",
      department: "p.department_id",
    });
    const charges = scopeCondition(scope, {
      union: "c.union_id",
      campus: "c.campus_id",
      department: "c.department_id",
    });
    const found = new Map<string, string>();
    const asked = staffNos.filter((staffNo) => writable.test(staffNo));
    for (let at = 0; at < asked.length; at += 1_000) {
      const rows = await this.sql.query<{ staffNo: string; id: string }[]>(
        `SELECT m.staff_no AS staffNo, m.id FROM member m WHERE m.union_id = ? AND m.staff_no IN (?) AND (
           EXISTS (SELECT 1 FROM post p WHERE ${posts.sql} AND p.member_id = m.id AND p.valid_from <= ? AND p.valid_to > ?)
           OR EXISTS (SELECT 1 FROM dues_charge c WHERE ${charges.sql} AND c.member_id = m.id AND c.standing = 1))`,
        [
          ...[scope.unionId, asked.slice(at, at + 1_000), ...posts.params, on, on],
          ...charges.params,
        ],
      );
      for (const { staffNo, id } of rows) found.set(staffNo, id);
    }
    return found;
  }

  async add(
    { unionId, accountId }: Pick<Actor, "unionId" | "accountId">,
    { id, no, kind, campusId, receivedOn }: NewBatch,
    paid: readonly LoadedCharge[],
    unmatched: readonly UnmatchedRow[],
  ): Promise<void> {
    const totalFen = paid.reduce((sum, { amountFen }) => sum + amountFen, 0);
    await bulkInsert(
      this.sql,
      "dues_batch",
      [
        ...["union_id", "id", "no", "kind", "campus_id", "received_on"],
        ...["matched", "unmatched", "total_fen", "account_id"],
      ],
      [
        [
          ...[unionId, id, no, kind, campusId, receivedOn],
          ...[paid.length, unmatched.length, totalFen, accountId],
        ],
      ],
    );
    await this.addUnmatched(unionId, id, unmatched);
  }

  /** Counts a batch that came in by a sheet again, from its rows. */
  async recount(unionId: string, id: string): Promise<void> {
    await this.sql.query(
      `UPDATE dues_batch b SET
         matched = (SELECT COUNT(r.charge_id) FROM dues_payroll_row r WHERE r.union_id = b.union_id AND r.batch_id = b.id),
         total_fen = (SELECT COALESCE(SUM(r.deducted_fen), 0) FROM dues_payroll_row r
           WHERE r.union_id = b.union_id AND r.batch_id = b.id AND r.charge_id IS NOT NULL),
         unmatched = (SELECT COUNT(*) FROM dues_unmatched u WHERE u.union_id = b.union_id AND u.batch_id = b.id)
       WHERE b.union_id = ? AND b.id = ?`,
      [unionId, id],
    );
  }

  /** Takes rows off the list of a batch. */
  async removeUnmatched(unionId: string, id: string, rowNos: readonly number[]): Promise<void> {
    await this.sql.query(
      "DELETE FROM dues_unmatched WHERE union_id = ? AND batch_id = ? AND row_no IN (?)",
      [unionId, id, rowNos],
    );
  }

  /** Takes batches that came in by a sheet back, where no row of theirs is left. */
  async removeEmpty(unionId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.sql.query(
      `DELETE FROM dues_batch WHERE union_id = ? AND id IN (?)
         AND NOT EXISTS (SELECT 1 FROM dues_payroll_row r WHERE r.union_id = dues_batch.union_id AND r.batch_id = dues_batch.id)`,
      [unionId, ids],
    );
  }

  /** Puts rows on the list of a batch. */
  addUnmatched(unionId: string, id: string, unmatched: readonly UnmatchedRow[]): Promise<void> {
    return bulkInsert(
      this.sql,
      "dues_unmatched",
      ["union_id", "batch_id", "row_no", "staff_no", "month", "deducted_fen", "reason"],
      unmatched.map(({ rowNo, staffNo, month, deductedFen, reason }) => [
        ...[unionId, id, rowNo, staffNo.trim().slice(0, 40), month.trim().slice(0, 20)],
        ...[deductedFen, reason],
      ]),
    );
  }
}
