import { err, isWide, ok, type Scope } from "@union/kernel";
import { newId } from "@union/persistence";
import type { Landing, LandingSite, Resolved } from "@union/registers";
import { type PayrollSheetRow, payrollRegister } from "./payroll.register.js";
import { payrollProblems } from "./payroll-problems.js";
import { PayrollRowRepository, readPayrollRows } from "./payroll-row.repository.js";
import { SheetBatches } from "./sheet-batches.js";

/** The place of a batch that somebody imports: a campus, or the whole union. */
type Found = { readonly campusId: string | null };
type Entry = Resolved<PayrollSheetRow, Found> & { readonly id: string };

/** How deductions come in: every readable row belongs to its batch and is reconciled; what fits nothing is on the batch's list. */
export const payrollLanding: Landing<(typeof payrollRegister)["columns"], Found> = {
  register: payrollRegister,
  informative: ["personName"],
  unique: [],
  async resolve({ tx, scope }, rows) {
    const campusId = placeOf(scope);
    const known = await new PayrollRowRepository(tx, scope.unionId).batches([
      ...new Set(rows.map(({ batchNo }) => batchNo)),
    ]);
    const days = new Map([...known].map(([no, { receivedOn }]) => [no, receivedOn]));
    return rows.map(({ batchNo, deductedOn }) => {
      if (campusId === undefined) return err(payrollProblems.manyCampuses);
      const batch = known.get(batchNo);
      if (batch && (batch.sheetRows === 0 || batch.campusId !== campusId))
        return err(payrollProblems.known);
      const day = days.get(batchNo) ?? deductedOn;
      days.set(batchNo, day);
      return day === deductedOn ? ok({ campusId }) : err(payrollProblems.otherDay(day));
    });
  },
  async insert(site, rows) {
    const entries = rows.map((row) => ({ ...row, id: newId() }));
    await takeIn(site, entries);
    return entries.map(({ id }) => id);
  },
  async correct(site, rows) {
    const batches = new SheetBatches(site);
    const left = await batches.takeBack(rows.map(({ id }) => id));
    await takeIn(site, rows);
    await batches.removeEmpty(left);
  },
  async remove(site, ids) {
    const batches = new SheetBatches(site);
    await batches.removeEmpty(await batches.takeBack(ids));
  },
  countBuiltOn: ({ tx, scope }, ids) =>
    new PayrollRowRepository(tx, scope.unionId).countReversed(ids),
  read: readPayrollRows,
};

/** The one campus of a scope, null for the whole union, undefined where it is neither. */
function placeOf(scope: Scope): string | null | undefined {
  if (isWide(scope)) return null;
  const campuses = new Set(scope.reach.flatMap(({ campusIds }) => campusIds ?? []));
  const [only] = campuses;
  return campuses.size === 1 ? only : undefined;
}

async function takeIn(site: LandingSite, entries: readonly Entry[]): Promise<void> {
  const byBatch = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { batchNo } = entry.row;
    byBatch.set(batchNo, [...(byBatch.get(batchNo) ?? []), entry]);
  }
  const batches = new SheetBatches(site);
  for (const [batchNo, rows] of byBatch)
    await batches.takeIn(batchNo, rows[0]!.found.campusId, rows);
}
