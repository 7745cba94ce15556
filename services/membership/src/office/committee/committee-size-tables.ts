import type { CommitteeKind } from "./committee-kind.js";

/** The policy that bounds how many sit on a committee of a kind; a women workers' committee has no table of its own. */
export const sizeTables = {
  UNION: "committee.size",
  STANDING: "standingCommittee.size",
  AUDIT: "auditCommittee.size",
  WOMEN: "committee.size",
} as const satisfies Record<CommitteeKind, string>;
