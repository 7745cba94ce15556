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
import type { DuesBatchRepository, UnmatchedRow } from "./dues-batch.repository.js";
import type { DuesChargeRepository, LoadedCharge } from "./dues-charge.repository.js";
import { findMismatch, type PayrollRow } from "./match-payroll.js";
import { postDues } from "./post-dues.js";

export type BatchPlaceUnknown = { readonly kind: "BatchPlaceUnknown" };
export type BatchNumberWrong = { readonly kind: "BatchNumberWrong"; readonly max: number };
export type BatchKnown = { readonly kind: "BatchKnown"; readonly number: string };
export type BatchInFuture = { readonly kind: "BatchInFuture"; readonly today: LocalDate };
export type BatchSizeWrong = { readonly kind: "BatchSizeWrong"; readonly max: number };
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
  | BatchSizeWrong;

/** The longest number of a batch, in characters, and its largest size, in rows. */
export const longestNumber = 40;
export const mostRows = 10_000;

type Needs = {
  charges: DuesChargeRepository;
  batches: DuesBatchRepository;
  deductions: DeductionRepository;
  outbox: Outbox;
  today: LocalDate;
};

/**
 * Takes in a payroll batch (代扣): rows that fit a charge pay it, all others are listed with their reason, and the sums are
 * posted by campus and month. A batch comes in once, by its number.
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
    if (await batches.isKnown(unionId, no)) return err({ kind: "BatchKnown", number: no });

    const people = await batches.memberIds(
      scope,
      rows.map(({ staffNo }) => staffNo.trim()),
      deductedOn,
    );
    const memberIds = [...new Set(people.values())];
    const authorised = await deductions.inForce(unionId, memberIds, deductedOn);
    const known = new Map(
      (await charges.ofMembers(scope, memberIds)).map((one) => [
        `${one.memberId} ${one.month}`,
        one,
      ]),
    );
    const paid = new Map<string, LoadedCharge>();
    const unmatched: UnmatchedRow[] = [];
    for (const [n, row] of rows.entries()) {
      const memberId = people.get(row.staffNo.trim()) ?? null;
      const charge = known.get(`${memberId} ${row.month.trim()}`) ?? null;
      const isAuthorised = memberId !== null && authorised.has(memberId);
      const found = { memberId, isAuthorised, charge };
      const reason = findMismatch(row, found, paid);
      if (reason !== null) unmatched.push({ ...row, rowNo: n + 1, reason });
      else if (charge) paid.set(charge.id, charge);
    }
    const id = newId();
    const batch = { id, no, kind: "PAYROLL", campusId, receivedOn: deductedOn } as const;
    await batches.add(actor, batch, [...paid.values()], unmatched);
    await charges.settle(unionId, [...paid.keys()], { state: "PAID", on: deductedOn, batchId: id });
    await postDues(outbox, { unionId, batchId: id }, [...paid.values()]);
    return ok({ id });
  };

/** What a batch may pay: the charges of its campus, or those of the whole union; null where the actor does not reach it. */
export function batchScope(actor: Actor, campusId: string | null): Scope | null {
  const scope = scopeOf(actor, "dues.write");
  if (!scope || !covers(scope, campusId)) return null;
  const campusIds = campusId === null ? null : [campusId];
  return { ...scope, reach: [{ campusIds, departmentIds: null }] };
}
