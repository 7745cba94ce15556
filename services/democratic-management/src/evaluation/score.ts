import { type Grade, grades } from "./grade.js";
import { inPartsOf } from "./rate.js";
import { ratedOf, type Tally, together } from "./tally.js";

/** What a ballot of each grade is worth, e.g. 100/85/70/40. */
export type GradeWeights = Readonly<Record<Grade, number>>;
/** The ballots of one group of voters on a subject; `weight` null where groups are not weighed. */
export type GroupTally = { readonly weight: number | null; readonly tally: Tally };
export type ExactScore = { readonly num: bigint; readonly den: bigint };

const worth = (tally: Tally, weights: GradeWeights): bigint =>
  BigInt(grades.reduce((sum, grade) => sum + weights[grade] * tally[grade], 0));

/**
 * 得分 (EV-R6, EV-R4): the worth of all ballots by their number; where groups are weighed, each group's own mean by its weight, a
 * group without a graded ballot left out. Exact; null where nobody graded him.
 */
export function scoreOf(groups: readonly GroupTally[], weights: GradeWeights): ExactScore | null {
  const rated = groups.filter(({ tally }) => ratedOf(tally) > 0);
  if (rated.length === 0) return null;
  if (rated.some(({ weight }) => weight === null)) {
    const all = together(rated.map(({ tally }) => tally));
    return { num: worth(all, weights), den: BigInt(ratedOf(all)) };
  }
  const product = rated.reduce((sum, { tally }) => sum * BigInt(ratedOf(tally)), 1n);
  const num = rated.reduce(
    (sum, { weight, tally }) =>
      sum + (BigInt(weight ?? 0) * worth(tally, weights) * product) / BigInt(ratedOf(tally)),
    0n,
  );
  const whole = rated.reduce((sum, { weight }) => sum + BigInt(weight ?? 0), 0n);
  return { num, den: whole * product };
}

/** A score in hundredths of a point, rounded half up. */
export const hundredthsOf = ({ num, den }: ExactScore): number => inPartsOf(100n, num, den) ?? 0;
