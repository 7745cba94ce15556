/** Where a membership can stand (MEM-R6 … MEM-R12). */
export const membershipStatuses = [
  "ACTIVE",
  "TRANSFERRING",
  "TRANSFERRED_OUT",
  "RETAINED",
  "WITHDRAWN",
  "DEEMED_WITHDRAWN",
  "EXPELLED",
  "DECEASED",
] as const;

/**
 * The statuses in which somebody is a member of his union: until another one has accepted him he counts, votes and pays here, so that
 * he is counted in exactly one place on every day.
 */
export const countingStatuses: readonly MembershipStatus[] = ["ACTIVE", "TRANSFERRING"];

export type MembershipStatus = (typeof membershipStatuses)[number];
