import { newId } from "@union/persistence";
import type { LandingSite } from "@union/registers";
import { DeductionRepository } from "./deduction.repository.js";
import { DuesBatchRepository } from "./dues-batch.repository.js";
import { DuesChargeRepository } from "./dues-charge.repository.js";
import { matchBatch } from "./match-batch.js";
import type { PayrollSheetRow } from "./payroll.register.js";
import { PayrollRowRepository } from "./payroll-row.repository.js";
import { postDues } from "./post-dues.js";

type Row = { readonly id: string; readonly row: PayrollSheetRow };

/** Batches of a payroll that come in by a sheet, some rows at a time; what they pay and what fits nothing is as in any batch. */
export class SheetBatches {
  private readonly rows: PayrollRowRepository;
  private readonly batches: DuesBatchRepository;
  private readonly charges: DuesChargeRepository;

  constructor(private readonly site: LandingSite) {
    const { tx, scope } = site;
    this.rows = new PayrollRowRepository(tx, scope.unionId);
    this.batches = new DuesBatchRepository(tx);
    this.charges = new DuesChargeRepository(tx);
  }

  /** Takes rows into their batch, which begins with its first row, and reconciles them (DUE-R5). */
  async takeIn(batchNo: string, campusId: string | null, rows: readonly Row[]): Promise<void> {
    const { tx, outbox, requestedBy } = this.site;
    const { unionId } = this.site.scope;
    const { deductedOn } = rows[0]!.row;
    const isKnown = await this.batches.isKnown(unionId, batchNo);
    const known = isKnown ? (await this.rows.batches([batchNo])).get(batchNo) : undefined;
    const batch = { id: known?.id ?? newId(), no: batchNo, campusId, receivedOn: deductedOn };
    const numbered = rows.map(({ row }, n) => ({ ...row, rowNo: (known?.lastRow ?? 0) + n + 1 }));
    const campusIds = campusId === null ? null : [campusId];
    const scope = { unionId, memberId: null, reach: [{ campusIds, departmentIds: null }] };
    const needs = {
      ...{ charges: this.charges, batches: this.batches },
      deductions: new DeductionRepository(tx),
    };
    const { paid, unmatched } = await matchBatch(needs, scope, deductedOn, numbered);
    const charges = [...paid.values()];
    if (known) await this.batches.addUnmatched(unionId, known.id, unmatched);
    else
      await this.batches.add(
        { unionId, accountId: requestedBy },
        { ...batch, kind: "PAYROLL" },
        charges,
        unmatched,
      );
    await this.rows.add(
      rows.map(({ id, row }, n) => {
        const { rowNo } = numbered[n]!;
        return { id, row, rowNo, batchId: batch.id, chargeId: paid.get(rowNo)?.id ?? null };
      }),
    );
    await this.batches.recount(unionId, batch.id);
    const settled = { state: "PAID", on: deductedOn, batchId: batch.id } as const;
    await this.charges.settle(
      unionId,
      charges.map(({ id }) => id),
      settled,
    );
    await postDues(outbox, { unionId, batchId: batch.id }, charges);
  }

  /** Takes rows back: what they paid is due again and posted back. Answers the batches that they were in. */
  async takeBack(ids: readonly string[]): Promise<string[]> {
    const { unionId } = this.site.scope;
    const rows = await this.rows.hold(ids);
    const byBatch = new Map<string, typeof rows>();
    for (const row of rows) byBatch.set(row.batchId, [...(byBatch.get(row.batchId) ?? []), row]);
    for (const [batchId, some] of byBatch) {
      const charges = some.flatMap(({ chargeId, campusId, amountFen, month }) =>
        chargeId === null
          ? []
          : { id: chargeId, campusId: campusId!, month, amountFen: -amountFen! },
      );
      await this.charges.reopen(
        unionId,
        charges.map(({ id }) => id),
      );
      await this.rows.remove(some.map(({ id }) => id));
      await this.batches.removeUnmatched(
        unionId,
        batchId,
        some.map(({ rowNo }) => rowNo),
      );
      await this.batches.recount(unionId, batchId);
      await postDues(this.site.outbox, { unionId, batchId }, charges);
    }
    return [...byBatch.keys()];
  }

  /** Batches of sheets that have no row any more are gone; what was posted of them stands with its counter-entry. */
  async removeEmpty(ids: readonly string[]): Promise<void> {
    await this.batches.removeEmpty(this.site.scope.unionId, ids);
  }
}
