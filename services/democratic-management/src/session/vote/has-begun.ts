import type { VoteRow } from "./vote-row.js";

/** Whether a round of an election was counted: its candidates stand from then on. */
export const hasBegun = (votes: readonly VoteRow[]): boolean =>
  votes.some(({ state, kind }) => state === "COUNTED" && kind !== "REDUCTION");
