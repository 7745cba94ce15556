import type { Outbox } from "@union/persistence";
import type { DuesMonth } from "./dues-month.js";

export type DuesPosting = {
  readonly campusId: string;
  readonly month: DuesMonth;
  /** Fen; below zero for what is paid back. */
  readonly amountFen: number;
};

/** Tells the ledger what came in or goes back, by campus and month: sums and counts, never a person. */
export async function postDues(
  outbox: Outbox,
  { unionId, batchId }: { readonly unionId: string; readonly batchId: string },
  postings: readonly DuesPosting[],
): Promise<void> {
  const sums = new Map<string, { campusId: string; month: DuesMonth; total: number; n: number }>();
  for (const { campusId, month, amountFen } of postings) {
    const sum = sums.get(`${month} ${campusId}`) ?? { campusId, month, total: 0, n: 0 };
    const added = { ...sum, total: sum.total + amountFen, n: sum.n + 1 };
    sums.set(`${month} ${campusId}`, added);
  }
  for (const { campusId, month, total, n } of sums.values())
    await outbox.add("dues.posted.v1", batchId, {
      ...{ unionId, batchId, campusId, month, totalFen: total, count: n },
    });
}
