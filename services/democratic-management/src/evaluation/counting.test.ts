import fc from "fast-check";
import { comparisonOf, consequenceOf } from "./consequence.js";
import { basisPointsOf, incompetenceOf, satisfactionOf } from "./rate.js";
import { hundredthsOf, scoreOf } from "./score.js";
import { hiddenGroups } from "./suppression.js";
import { ballotsOf, noBallots, ratedOf, type Tally } from "./tally.js";
import { checkVote, hasTurnout } from "./vote.js";

const weights = { EXCELLENT: 100, COMPETENT: 85, BASIC: 70, INCOMPETENT: 40 };
const house = {
  talk: { num: 1, den: 3, inclusive: true },
  adjust: { num: 1, den: 2, inclusive: true },
};
const turnout = { num: 2, den: 3, inclusive: true };

/** Every way in which up to `most` ballots can fall on four grades, no opinion and invalid. */
function* everyTally(most: number): Generator<Tally> {
  for (let EXCELLENT = 0; EXCELLENT <= most; EXCELLENT++)
    for (let COMPETENT = 0; EXCELLENT + COMPETENT <= most; COMPETENT++)
      for (let BASIC = 0; EXCELLENT + COMPETENT + BASIC <= most; BASIC++)
        for (
          let INCOMPETENT = 0;
          EXCELLENT + COMPETENT + BASIC + INCOMPETENT <= most;
          INCOMPETENT++
        )
          for (const dontKnow of [0, 1, 2])
            yield { EXCELLENT, COMPETENT, BASIC, INCOMPETENT, dontKnow, invalid: dontKnow % 2 };
}

/** The same ballots as a pile of papers, counted by hand, one after the other. */
const pileOf = (tally: Tally): string[] => [
  ...Array<string>(tally.EXCELLENT).fill("优秀"),
  ...Array<string>(tally.COMPETENT).fill("称职"),
  ...Array<string>(tally.BASIC).fill("基本称职"),
  ...Array<string>(tally.INCOMPETENT).fill("不称职"),
  ...Array<string>(tally.dontKnow).fill("不了解"),
  ...Array<string>(tally.invalid).fill("无效"),
];
const points: Readonly<Record<string, number>> = { 优秀: 100, 称职: 85, 基本称职: 70, 不称职: 40 };

test("EV-R6, EV-R7 every way in which up to 8 ballots can fall gives the rates, score and consequence that a pile counted by hand gives", () => {
  for (const tally of everyTally(8)) {
    const pile = pileOf(tally);
    const graded = pile.filter((paper) => paper in points);
    const good = graded.filter((paper) => paper === "优秀" || paper === "称职").length;
    const bad = graded.filter((paper) => paper === "不称职").length;
    expect(ballotsOf(tally)).toBe(pile.length);
    expect(satisfactionOf(tally)).toEqual({ part: good, whole: graded.length });
    expect(incompetenceOf(tally)).toEqual({ part: bad, whole: graded.length });
    const byHand =
      graded.length === 0 || bad * 3 < graded.length
        ? "NONE"
        : bad * 2 < graded.length
          ? "TALK_AND_RECTIFICATION"
          : "POST_ADJUSTMENT";
    expect(consequenceOf(incompetenceOf(tally), house)).toBe(byHand);
    const score = scoreOf([{ weight: null, tally }], weights);
    const sum = graded.reduce((all, paper) => all + points[paper]!, 0);
    expect(score && [score.num, score.den]).toEqual(
      graded.length === 0 ? null : [BigInt(sum), BigInt(graded.length)],
    );
  }
});

test("EV-R5 for up to 12 eligible voters a vote is valid from two thirds of them on", () => {
  for (let eligible = 1; eligible <= 12; eligible++)
    for (let collected = 0; collected <= eligible; collected++) {
      const group = { group: "ALL" as const, eligible, issued: collected, collected };
      expect(hasTurnout(turnout, [group])).toBe(collected >= Math.ceil((eligible * 2) / 3));
    }
});

test("EL-R7 for up to 6 voters a count stands only if what went out and came back fits, and one paper too many voids it", () => {
  for (let eligible = 0; eligible <= 6; eligible++)
    for (let issued = 0; issued <= 7; issued++)
      for (let collected = 0; collected <= 8; collected++)
        for (let counted = 0; counted <= 8; counted++) {
          const groups = [{ group: "ALL" as const, eligible, issued, collected }];
          const tally = { ...noBallots, EXCELLENT: counted };
          const checked = checkVote("COMPETENCE", groups, [
            { subjectId: "s", group: "ALL", tally },
          ]);
          const outcome = checked.ok ? checked.value : checked.error.kind;
          const byRule =
            issued > eligible
              ? "IssuedOverEligible"
              : collected > issued
                ? "COLLECTED_OVER_ISSUED"
                : counted !== collected
                  ? "BallotsDoNotAddUp"
                  : null;
          expect(outcome).toBe(byRule);
        }
});

test("EV-R3 a scale of three grades takes no ballot of the fourth", () => {
  const groups = [{ group: "ALL" as const, eligible: 1, issued: 1, collected: 1 }];
  const counts = [{ subjectId: "s", group: "ALL" as const, tally: { ...noBallots, BASIC: 1 } }];
  expect(checkVote("SATISFACTION", groups, counts)).toMatchObject({
    error: { kind: "GradeNotOfScale" },
  });
  expect(checkVote("ASSESSMENT", groups, counts)).toMatchObject({ value: null });
});

const anyTally = fc.record({
  ...{ EXCELLENT: fc.nat(50), COMPETENT: fc.nat(50), BASIC: fc.nat(50), INCOMPETENT: fc.nat(50) },
  ...{ dontKnow: fc.nat(9), invalid: fc.nat(9) },
});

test("EV-R4 weighed groups give the mean of their own means, 30/30/40, exactly", () => {
  const a = { ...noBallots, EXCELLENT: 3 };
  const b = { ...noBallots, COMPETENT: 2, INCOMPETENT: 1 };
  const c = { ...noBallots, BASIC: 5 };
  const groups = [
    { weight: 30, tally: a },
    { weight: 30, tally: b },
    { weight: 40, tally: c },
  ];
  // 30 × 100 + 30 × 210/3 + 40 × 70 = 7900, of 100.
  expect(hundredthsOf(scoreOf(groups, weights)!)).toBe(7900);
  fc.assert(
    fc.property(anyTally, anyTally, anyTally, (one, two, three) => {
      const tallies = [one, two, three];
      const score = scoreOf(
        tallies.map((tally, n) => ({ weight: [30, 30, 40][n]!, tally })),
        weights,
      );
      const means = tallies.flatMap((tally, n) => {
        const sum =
          100 * tally.EXCELLENT + 85 * tally.COMPETENT + 70 * tally.BASIC + 40 * tally.INCOMPETENT;
        return ratedOf(tally) === 0 ? [] : [{ w: [30, 30, 40][n]!, mean: sum / ratedOf(tally) }];
      });
      if (score === null) return expect(means).toEqual([]);
      const all = means.reduce((sum, { w }) => sum + w, 0);
      const expected = means.reduce((sum, { w, mean }) => sum + (w * mean) / all, 0);
      expect(Math.abs(hundredthsOf(score) / 100 - expected)).toBeLessThanOrEqual(0.0051);
    }),
  );
});

test("EV-R8 no hidden group can be worked out from the total: what is hidden has ballots enough, or everything is hidden", () => {
  const ballots = fc.array(fc.nat(12), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(ballots, fc.integer({ min: 2, max: 8 }), (counts, least) => {
      const groups = counts.map((n, at) => ({ group: `g${at}`, ballots: n }));
      const hidden = hiddenGroups(groups, least);
      for (const { group, ballots: n } of groups) if (n < least) expect(hidden).toContain(group);
      if (hidden.size === 0 || hidden.size === groups.length) return;
      const away = groups.filter(({ group }) => hidden.has(group));
      expect(away.length).toBeGreaterThanOrEqual(2);
      expect(away.reduce((sum, one) => sum + one.ballots, 0)).toBeGreaterThanOrEqual(least);
    }),
  );
});

test("rates are rounded half up, and none of none is no rate", () => {
  expect(basisPointsOf({ part: 1, whole: 3 })).toBe(3333);
  expect(basisPointsOf({ part: 2, whole: 3 })).toBe(6667);
  expect(basisPointsOf({ part: 0, whole: 0 })).toBeNull();
  expect(comparisonOf(house.talk, { part: 1, whole: 4 })).toBe("1×3=3 < 4×1=4");
});
