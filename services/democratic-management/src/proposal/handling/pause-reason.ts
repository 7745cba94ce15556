/** Why a clock may be paused: these reasons and no other. */
export type PauseReason = "PROPOSER_SUPPLEMENTS" | "UPPER_APPROVAL" | "EMERGENCY";
