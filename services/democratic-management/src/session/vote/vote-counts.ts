import { err, ok, type Result } from "@union/kernel";

/** What the tellers counted of one vote, in ballots. A show of hands hands none out: then all four are the hands. */
export type BallotCounts = {
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
};
export type ChoiceCounts = { readonly yes: number; readonly no: number; readonly abstain: number };

/** A sum of a vote that does not hold (2.2.7); the sentence says which. */
export type VoteCountsWrong = {
  readonly kind: "VoteCountsWrong";
  readonly sum: "NEGATIVE" | "CHOICES" | "BALLOTS" | "ISSUED" | "PRESENT" | "SEATS";
};
export type VoteState = "COUNTED" | "VOID";

/**
 * The invariants of 2.2.7: yes+no+abstain=valid, valid+invalid=collected, collected<=issued<=present<=total. More collected
 * than issued is no mistake of the record: the vote is void and repeated (EL-R7). `choices` are each candidate's, of an election of
 * `seats` persons: a ballot that names more is invalid, so all yes votes together are no more than the valid ballots can hold (EL-R7).
 */
export function stateOfVote(
  { issued, collected, valid, invalid }: BallotCounts,
  choices: readonly ChoiceCounts[],
  { present, total }: { readonly present: number; readonly total: number },
  seats: number | null = null,
): Result<VoteState, VoteCountsWrong> {
  const wrong = (sum: VoteCountsWrong["sum"]) => err({ kind: "VoteCountsWrong", sum } as const);
  const all = [issued, collected, valid, invalid].concat(
    choices.flatMap(({ yes, no, abstain }) => [yes, no, abstain]),
  );
  if (!all.every((n) => Number.isSafeInteger(n) && n >= 0)) return wrong("NEGATIVE");
  if (present > total) return wrong("PRESENT");
  if (issued > present) return wrong("ISSUED");
  if (collected > issued) return ok("VOID");
  if (valid + invalid !== collected) return wrong("BALLOTS");
  if (!choices.every(({ yes, no, abstain }) => yes + no + abstain === valid))
    return wrong("CHOICES");
  const named = choices.reduce((sum, { yes }) => sum + yes, 0);
  if (seats !== null && named > valid * seats) return wrong("SEATS");
  return ok("COUNTED");
}
