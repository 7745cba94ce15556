import type { Desk } from "../matter/index.js";
import { openDeemedWithdrawal } from "../withdrawal/index.js";
import { addMonths } from "./dues-month.js";
import type { Missed } from "./missed-months.js";

/**
 * Opens the deemed withdrawal of a person for the months he missed, and answers its id; one that is open already counts as
 * opened (MEM-R10). Null where it has to wait: while another matter of his is open, or while he is on the way to another union.
 */
export async function takeUpMissedMonths(
  desk: Desk,
  memberId: string,
  { since, months: count }: Missed,
): Promise<string | null> {
  const open = await desk.matters.openOf(desk.unionId, memberId);
  if (open !== null) return open.kind === "DEEMED_WITHDRAWAL" ? open.id : null;
  const months = Array.from({ length: count }, (_, n) => addMonths(since, n));
  const opened = await openDeemedWithdrawal(desk)(null, { memberId, months, opinion: null });
  return opened.ok ? opened.value.id : null;
}
