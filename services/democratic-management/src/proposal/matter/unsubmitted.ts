/** States that only the proposer and those whom he asked to second it may see: nothing was put forward yet. */
export const unsubmitted = ["DRAFT", "SECONDING"] as const;
