import type { ChargeState } from "./decide-charge.js";
import { addMonths, type DuesMonth } from "./dues-month.js";

/** The months missed without a break up to now: since which, and how many. */
export type Missed = { readonly since: DuesMonth; readonly months: number };

/**
 * The consecutive months that somebody missed (DUE-R6, MEM-R10), counted back from the latest month that is not merely due:
 * a month that was paid, waived (a justified reason) or not owed ends the row. `charges` are those that stand, oldest first.
 */
export function missedMonths(
  charges: readonly { readonly month: DuesMonth; readonly state: ChargeState }[],
): Missed | null {
  const judged = charges.filter(({ state }) => state !== "DUE");
  let row: DuesMonth[] = [];
  for (const { month, state } of [...judged].reverse()) {
    const [since] = row;
    if (state !== "OVERDUE" || (since !== undefined && month !== addMonths(since, -1))) break;
    row = [month, ...row];
  }
  const [since] = row;
  return since === undefined ? null : { since, months: row.length };
}
