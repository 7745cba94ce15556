import type { Result } from "@union/kernel";
import { type ChoiceCounts, stateOfVote, type VoteCountsWrong } from "./vote-counts.js";

/** The ballots of a show of hands are the hands. */
export function ballotsOfHands({ yes, no, abstain }: ChoiceCounts) {
  const hands = yes + no + abstain;
  return { issued: hands, collected: hands, valid: hands, invalid: 0 };
}

/** Whether the hands of a show of hands can be those of who is present (2.2.7). */
export const stateOfHands = (
  hands: ChoiceCounts,
  meeting: { readonly present: number; readonly total: number },
): Result<unknown, VoteCountsWrong> => stateOfVote(ballotsOfHands(hands), [hands], meeting);
