import {
  type Actor,
  covers,
  err,
  isUnseen,
  type LocalDate,
  ok,
  type Result,
  type Scope,
  scopeOf,
} from "@union/kernel";
import { newId, type Outbox } from "@union/persistence";
import type { DeductionRepository } from "./deduction.repository.js";
import type { DuesBatchRepository } from "./dues-batch.repository.js";
import type { DuesChargeRepository } from "./dues-charge.repository.js";
import { findDuesMonth } from "./dues-month.js";
import { matchBatch } from "./match-batch.js";
import type { PayrollRow } from "./match-payroll.js";
import { postDues } from "./post-dues.js";

export type BatchPlaceUnknown = { readonly kind: "BatchPlaceUnknown" };
export type BatchNumberWrong = { readonly kind: "BatchNumberWrong"; readonly max: number };
export type BatchKnown = { readonly kind: "BatchKnown"; readonly number: string };
export type BatchInFuture = { readonly kind: "BatchInFuture"; readonly today: LocalDate };
export type BatchSizeWrong = { readonly kind: "BatchSizeWrong"; readonly max: number };
/** A row that nothing could ever fit; `rowNo` counts from 1. */
export type PayrollRowWrong = { readonly kind: "PayrollRowWrong"; readonly rowNo: number };
export type ImportPayrollInput = {
  readonly number: string;
  /** Null for a payroll of the whole union. */
  readonly campusId: string | null;
  readonly deductedOn: LocalDate;
  readonly rows: readonly PayrollRow[];
};
export type BatchRefusal =
  | BatchPlaceUnknown
  | BatchNumberWrong
  | BatchKnown
  | BatchInFuture
  | BatchSizeWrong
  | PayrollRowWrong;

/** The longest number of a batch, in characters, and its largest size, in rows. */
export const longestNumber = 40;
export const mostRows = 10_000;

/** The largest deduction of a month, in fen: a slip of the pen beyond that. */
const mostFen = 10_000_000;
const longestStaffNo = 40;

const isReadable = ({ staffNo, month, deductedFen }: PayrollRow): boolean =>
  !isUnseen(staffNo.trim()) &&
  [...staffNo.trim()].length <= longestStaffNo &&
  findDuesMonth(month.trim()) !== null &&
  deductedFen > 0 &&
  deductedFen <= mostFen;

type Needs = {
  charges: DuesChargeRepository;
  batches: DuesBatchRepository;
  deductions: DeductionRepository;
  outbox: Outbox;
  today: LocalDate;
};

/**
 * Takes in a payroll batch (代扣): rows that fit a charge pay it, all others are listed with their reason, and the sums are
 * posted by campus and month. A batch comes in once, by its number; where nothing fits
 * it has come in all the same, with its list. A row that cannot be read refuses the batch, which then has not come in.
 */
export const importPayroll =
  ({ charges, batches, deductions, outbox, today }: Needs) =>
  async (
    actor: Actor,
    { number, campusId, deductedOn, rows }: ImportPayrollInput,
  ): Promise<Result<{ id: string }, BatchRefusal>> => {
    const { unionId } = actor;
    const scope = batchScope(actor, campusId);
    if (scope === null) return err({ kind: "BatchPlaceUnknown" });
    const no = number.trim();
    if (isUnseen(no) || [...no].length > longestNumber)
      return err({ kind: "BatchNumberWrong", max: longestNumber });
    if (rows.length === 0 || rows.length > mostRows)
      return err({ kind: "BatchSizeWrong", max: mostRows });
    if (deductedOn > today) return err({ kind: "BatchInFuture", today });
    const wrong = rows.findIndex((row) => !isReadable(row));
    if (wrong >= 0) return err({ kind: "PayrollRowWrong", rowNo: wrong + 1 });
    if (await batches.isKnown(unionId, no)) return err({ kind: "BatchKnown", number: no });

    const numbered = rows.map((row, n) => ({ ...row, rowNo: n + 1 }));
    const needs = { charges, batches, deductions };
    const { paid, unmatched } = await matchBatch(needs, scope, deductedOn, numbered);
    const id = newId();
    const batch = { id, no, kind: "PAYROLL", campusId, receivedOn: deductedOn } as const;
    const settled = [...paid.values()];
    await batches.add(actor, batch, settled, unmatched);
    await charges.settle(
      unionId,
      settled.map((charge) => charge.id),
      { state: "PAID", on: deductedOn, batchId: id },
    );
    await postDues(outbox, { unionId, batchId: id }, settled);
    return ok({ id });
  };

/** What a batch may pay: the charges of its campus, or those of the whole union; null where the actor does not reach it. */
export function batchScope(actor: Actor, campusId: string | null): Scope | null {
  const scope = scopeOf(actor, "dues.write");
  if (!scope || !covers(scope, campusId)) return null;
  const campusIds = campusId === null ? null : [campusId];
  return { ...scope, reach: [{ campusIds, departmentIds: null }] };
}
