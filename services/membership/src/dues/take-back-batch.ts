import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { Outbox, Sql } from "@union/persistence";
import type { DuesChargeRepository } from "./dues-charge.repository.js";
import { type DuesPosting, postDues } from "./post-dues.js";
import { readTakeBackReason, type TakeBackReasonMissing } from "./take-back-reason.js";
import type { TakeBackInput } from "./take-back-run.js";

export type BatchUnknown = { readonly kind: "BatchUnknown" };
export type BatchTakenBack = { readonly kind: "BatchTakenBack"; readonly on: LocalDate };
/** It came in by a workbook, whose import is undone as a whole. */
export type BatchOfSheet = { readonly kind: "BatchOfSheet" };
type Refusal = BatchUnknown | BatchTakenBack | BatchOfSheet | TakeBackReasonMissing;

type Needs = {
  readonly sql: Sql;
  readonly charges: Pick<DuesChargeRepository, "reopen">;
  readonly outbox: Outbox;
  readonly today: LocalDate;
};
type Paid = DuesPosting & { readonly id: string };

/**
 * Takes a payroll batch or a receipt back (撤回批次、收据): what it paid is due again and its sums are posted back. The batch stays
 * with its number and with why it was taken back; charges of it that were reversed since were posted back then.
 */
export const takeBackDuesBatch =
  ({ sql, charges, outbox, today }: Needs) =>
  async (actor: Actor, { id, reason }: TakeBackInput): Promise<Result<{ id: string }, Refusal>> => {
    const because = readTakeBackReason(reason);
    if (!because.ok) return because;
    const { unionId, accountId } = actor;
    const [batch] = await sql.query<
      { campusId: string | null; on: LocalDate | null; sheetRows: number | string }[]
    >(
      `SELECT campus_id AS campusId, taken_back_on AS \`on\`,
         (SELECT COUNT(*) FROM dues_payroll_row r WHERE r.union_id = b.union_id AND r.batch_id = b.id) AS sheetRows
       FROM dues_batch b WHERE b.union_id = ? AND b.id = ? FOR UPDATE`,
      [unionId, id],
    );
    const scope = scopeOf(actor, "dues.write");
    if (!batch || !scope || !covers(scope, batch.campusId)) return err({ kind: "BatchUnknown" });
    if (batch.on !== null) return err({ kind: "BatchTakenBack", on: batch.on });
    if (Number(batch.sheetRows) > 0) return err({ kind: "BatchOfSheet" });
    const paid = await sql.query<Paid[]>(
      `SELECT id, campus_id AS campusId, month, amount_fen AS amountFen FROM dues_charge
       WHERE union_id = ? AND batch_id = ? AND state = 'PAID' AND (standing = 1 OR laid_aside = 1) ORDER BY id FOR UPDATE`,
      [unionId, id],
    );
    await charges.reopen(
      unionId,
      paid.map((charge) => charge.id),
    );
    await sql.query(
      "UPDATE dues_batch SET taken_back_on = ?, taken_back_by = ?, taken_back_because = ? WHERE union_id = ? AND id = ?",
      [today, accountId, because.value, unionId, id],
    );
    const back = paid.map(({ campusId, month, amountFen }) => ({
      ...{ campusId, month, amountFen: -Number(amountFen) },
    }));
    await postDues(outbox, { unionId, batchId: id }, back);
    return ok({ id });
  };
