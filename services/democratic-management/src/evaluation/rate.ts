import { ratedOf, type Tally } from "./tally.js";

/** A share as it was counted: so many ballots of so many; exact, never a float. */
export type Rate = { readonly part: number; readonly whole: number };

/** 满意率 (EV-R6): the two best grades among the ballots that grade him. */
export const satisfactionOf = (tally: Tally): Rate => ({
  part: tally.EXCELLENT + tally.COMPETENT,
  whole: ratedOf(tally),
});

/** 不称职率 (EV-R6): the worst grade among the ballots that grade him. */
export const incompetenceOf = (tally: Tally): Rate => ({
  part: tally.INCOMPETENT,
  whole: ratedOf(tally),
});

/** A share of integers in so many parts of one, rounded half up; null where there is nothing to share. */
export function inPartsOf(scale: bigint, part: bigint, whole: bigint): number | null {
  if (whole === 0n) return null;
  return Number((2n * part * scale + whole) / (2n * whole));
}

/** A rate in basis points (万分之一), rounded half up; null where no ballot graded him. */
export const basisPointsOf = ({ part, whole }: Rate): number | null =>
  inPartsOf(10_000n, BigInt(part), BigInt(whole));
