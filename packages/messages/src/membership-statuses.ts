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

export type MembershipStatus = (typeof membershipStatuses)[number];
