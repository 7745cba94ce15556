import type { LocalDate, Scope } from "@union/kernel";
import type { DeductionRepository } from "./deduction.repository.js";
import type { DuesBatchRepository, UnmatchedRow } from "./dues-batch.repository.js";
import type { DuesChargeRepository, LoadedCharge } from "./dues-charge.repository.js";
import { findMismatch, type PayrollRow } from "./match-payroll.js";

export type MatchNeeds = {
  readonly charges: DuesChargeRepository;
  readonly batches: Pick<DuesBatchRepository, "memberIds">;
  readonly deductions: Pick<DeductionRepository, "inForce">;
};
/** A row of the payroll with its place in the batch, from 1. */
export type NumberedRow = PayrollRow & { readonly rowNo: number };
/** What rows of a payroll come to: the charges they pay, by their place, and those that pay nothing with their reason. */
export type MatchedBatch = {
  readonly paid: ReadonlyMap<number, LoadedCharge>;
  readonly unmatched: readonly UnmatchedRow[];
};

/** Reconciles rows of a payroll with the charges within a scope (代扣对账, DUE-R5); charges looked at are held. Writes nothing. */
export async function matchBatch(
  { charges, batches, deductions }: MatchNeeds,
  scope: Scope,
  deductedOn: LocalDate,
  rows: readonly NumberedRow[],
): Promise<MatchedBatch> {
  const staffNos = rows.map(({ staffNo }) => staffNo.trim());
  const people = await batches.memberIds(scope, staffNos, deductedOn);
  const memberIds = [...new Set(people.values())];
  const authorised = await deductions.inForce(scope.unionId, memberIds, deductedOn);
  const known = new Map(
    (await charges.ofMembers(scope, memberIds)).map((one) => [`${one.memberId} ${one.month}`, one]),
  );
  const taken = new Set<string>();
  const paid = new Map<number, LoadedCharge>();
  const unmatched: UnmatchedRow[] = [];
  for (const row of rows) {
    const memberId = people.get(row.staffNo.trim()) ?? null;
    const charge = known.get(`${memberId} ${row.month.trim()}`) ?? null;
    const isAuthorised = memberId !== null && authorised.has(memberId);
    const reason = findMismatch(row, { memberId, isAuthorised, charge }, taken);
    if (reason !== null) unmatched.push({ ...row, reason });
    else if (charge) {
      taken.add(charge.id);
      paid.set(row.rowNo, charge);
    }
  }
  return { paid, unmatched };
}
