/** Where a proposal stands (2.2.8): the domain's own machine, word for word. */
export type ProposalState =
  | "DRAFT"
  | "SECONDING"
  | "SUBMITTED"
  | "UNDER_EXAMINATION"
  | "RETURNED"
  | "MERGED"
  | "CONVERTED_TO_SUGGESTION"
  | "REJECTED"
  | "FILED"
  | "ASSIGNED"
  | "REASSIGNMENT_REQUESTED"
  | "IN_HANDLING"
  | "ANSWERED"
  | "FEEDBACK_DUE"
  | "REHANDLING"
  | "ESCALATED"
  | "CLOSED";

/** States that only the proposer and those whom he asked to second it may see: nothing was put forward yet. */
export const unsubmitted = ["DRAFT", "SECONDING"] as const;
