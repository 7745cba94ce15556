import { type Actor, err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import { newId, type Outbox } from "@union/persistence";
import type { DuesBatchRepository } from "./dues-batch.repository.js";
import type { DuesChargeRepository } from "./dues-charge.repository.js";
import { type DuesMonth, firstDayOf } from "./dues-month.js";
import { type BatchRefusal, batchScope, longestNumber, mostRows } from "./import-payroll.js";
import { postDues } from "./post-dues.js";
import type { DuesChargeUnknown } from "./waive-dues.js";

export type DuesSettled = { readonly kind: "DuesSettled"; readonly count: number };
/** Received before the month that it pays; `month` is the latest of those chosen. */
export type ReceivedBeforeMonth = {
  readonly kind: "ReceivedBeforeMonth";
  readonly month: DuesMonth;
};
export type ReceiveDuesInput = {
  /** The number of the receipt. */
  readonly number: string;
  readonly campusId: string | null;
  readonly receivedOn: LocalDate;
  readonly chargeIds: readonly string[];
};

type Needs = {
  charges: DuesChargeRepository;
  batches: DuesBatchRepository;
  outbox: Outbox;
  today: LocalDate;
};

/** Takes dues in by hand, for those who let nothing be deducted: whole charges only, all of the receipt or none. */
export const receiveDues =
  ({ charges, batches, outbox, today }: Needs) =>
  async (
    actor: Actor,
    { number, campusId, receivedOn, chargeIds }: ReceiveDuesInput,
  ): Promise<
    Result<{ id: string }, BatchRefusal | DuesChargeUnknown | DuesSettled | ReceivedBeforeMonth>
  > => {
    const { unionId } = actor;
    const scope = batchScope(actor, campusId);
    if (scope === null) return err({ kind: "BatchPlaceUnknown" });
    const no = number.trim();
    if (isUnseen(no) || [...no].length > longestNumber)
      return err({ kind: "BatchNumberWrong", max: longestNumber });
    const ids = [...new Set(chargeIds)];
    if (ids.length === 0 || ids.length > mostRows)
      return err({ kind: "BatchSizeWrong", max: mostRows });
    if (receivedOn > today) return err({ kind: "BatchInFuture", today });
    if (await batches.isKnown(unionId, no)) return err({ kind: "BatchKnown", number: no });
    const found = await charges.byIds(scope, ids);
    if (found.length < ids.length) return err({ kind: "DuesChargeUnknown" });
    const settled = found.filter(({ state }) => state === "PAID" || state === "WAIVED");
    if (settled.length > 0) return err({ kind: "DuesSettled", count: settled.length });
    const month = found
      .map((charge) => charge.month)
      .toSorted()
      .at(-1)!;
    if (receivedOn < firstDayOf(month)) return err({ kind: "ReceivedBeforeMonth", month });
    const id = newId();
    await batches.add(actor, { id, no, kind: "RECEIPT", campusId, receivedOn }, found, []);
    await charges.settle(unionId, ids, { state: "PAID", on: receivedOn, batchId: id });
    await postDues(outbox, { unionId, batchId: id }, found);
    return ok({ id });
  };
