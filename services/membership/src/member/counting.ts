import { countingStatuses } from "@union/messages";
import type { MembershipStatus } from "./membership.value.js";

/** A card vouches for these; with any other status it is taken back (MEM-R9). */
export const cardStatuses: readonly MembershipStatus[] = [...countingStatuses, "RETAINED"];

/** Whether somebody counts, votes and pays here (MEM-R6, MEM-R8), as a condition on a column of SQL. */
export const countsIn = (column: string): string =>
  `${column} IN (${countingStatuses.map((status) => `'${status}'`).join(", ")})`;

/**
 * Whether somebody is staff on a day, as a condition of SQL: whoever died is not from the day after. `union`, `member` and `on` are
 * columns or parameters.
 */
export const livesOn = (union: string, member: string, on: string): string =>
  `NOT EXISTS (SELECT 1 FROM membership_fact d WHERE d.union_id = ${union} AND d.member_id = ${member}
     AND d.status = 'DECEASED' AND d.effective_on < ${on})`;
