import { type Grade, grades } from "./grade.js";

/** The paper ballots on one subject, in pieces: by grade, those without an opinion (不了解) and the invalid ones. Never a single ballot. */
export type Tally = Readonly<Record<Grade, number>> & {
  readonly dontKnow: number;
  readonly invalid: number;
};

export const noBallots: Tally = {
  ...{ EXCELLENT: 0, COMPETENT: 0, BASIC: 0, INCOMPETENT: 0 },
  ...{ dontKnow: 0, invalid: 0 },
};

/** Ballots that grade him: the base of every rate; 不了解 is counted apart (EV-R6). */
export const ratedOf = (tally: Tally): number =>
  grades.reduce((sum, grade) => sum + tally[grade], 0);

/** All ballots that were collected on him, graded or not. */
export const ballotsOf = (tally: Tally): number => ratedOf(tally) + tally.dontKnow + tally.invalid;

/** Several groups taken together. */
export const together = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) => ({
      EXCELLENT: sum.EXCELLENT + tally.EXCELLENT,
      COMPETENT: sum.COMPETENT + tally.COMPETENT,
      BASIC: sum.BASIC + tally.BASIC,
      INCOMPETENT: sum.INCOMPETENT + tally.INCOMPETENT,
      dontKnow: sum.dontKnow + tally.dontKnow,
      invalid: sum.invalid + tally.invalid,
    }),
    noBallots,
  );
