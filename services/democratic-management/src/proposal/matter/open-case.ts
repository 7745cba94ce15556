import type { ProposalState } from "../proposal.js";

/** Cases that take in another piece: filed, and not answered yet. */
const open: readonly ProposalState[] = [
  "FILED",
  "ASSIGNED",
  "REASSIGNMENT_REQUESTED",
  "IN_HANDLING",
];

/** Whether a proposal that is handled here still takes in another piece (PR-R6). */
export const isOpenCase = (status: ProposalState): boolean => open.includes(status);
