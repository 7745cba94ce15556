import { type Fraction, reaches } from "@union/kernel";

export type Counted = { readonly memberId: string; readonly yes: number };
/** How an election came out: who is elected, who stands in a run-off, and how many seats are still empty. */
export type ElectionResult = {
  readonly elected: readonly string[];
  readonly runOff: readonly string[];
  readonly open: number;
};

const byVotes = (candidates: readonly Counted[]): Counted[] =>
  [...candidates].sort((one, other) => other.yes - one.yes);
const ids = (candidates: readonly Counted[]): string[] =>
  candidates.map(({ memberId }) => memberId);

/** The seats go to the most votes; those who tie over the last seats stand in a run-off (EL-R5). */
function fill(ranked: readonly Counted[], seats: number): ElectionResult {
  if (ranked.length <= seats)
    return { elected: ids(ranked), runOff: [], open: seats - ranked.length };
  const cut = ranked[seats - 1]?.yes ?? 0;
  const sure = ranked.filter(({ yes }) => yes > cut);
  const tied = ranked.filter(({ yes }) => yes === cut);
  if (sure.length + tied.length === seats)
    return { elected: ids([...sure, ...tied]), runOff: [], open: 0 };
  return { elected: ids(sure), runOff: ids(tied), open: seats - sure.length };
}

/** Counts an election (2.6): elected needs the share of all who should attend (EL-R4); seats that stay open are voted on further (EL-R6). */
export const countElection = (
  candidates: readonly Counted[],
  seats: number,
  eligible: number,
  rule: Fraction,
): ElectionResult =>
  fill(byVotes(candidates.filter(({ yes }) => reaches(rule, yes, eligible))), seats);

/** Counts a run-off among those who tied: more votes win, whatever their share; who ties again stands again (EL-R5). */
export const countRunOff = (candidates: readonly Counted[], seats: number): ElectionResult =>
  fill(byVotes(candidates), seats);
