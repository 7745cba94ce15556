import fc from "fast-check";
import { type ContractVoteCounts, countContractVote } from "./contract-vote.js";

const law = {
  quorum: { num: 2, den: 3, inclusive: true },
  pass: { num: 1, den: 2, inclusive: false },
};
const counts = (
  total: number,
  present: number,
  yes: number,
  no = present - yes,
): ContractVoteCounts => ({
  ...{ total, present, issued: present, collected: present, valid: yes + no, yes, no, abstain: 0 },
});
const outcome = (of: ContractVoteCounts, rule = law) => {
  const counted = countContractVote(of, rule);
  return counted.ok ? counted.value.outcome : counted.error.problems.map(({ en }) => en);
};

test("CC-R8 58 of all 120 do not pass, though more than half of those present agree, and the sentence says why", () => {
  const counted = countContractVote(counts(120, 100, 58), law);
  expect(counted).toEqual({
    ok: true,
    value: {
      outcome: "NOT_PASSED",
      working: {
        zh: "应到 120 人，实到 100 人，达到 2/3；赞成 58 票，以全体 120 人计，未超过 1/2；未通过。",
        en: "100 of 120 are present, at least 2/3; 58 of all 120 agree, not more than 1/2: not passed.",
      },
    },
  });
});

test("CC-R8 exactly half does not pass by the shipped rule, and passes where the rule says one half or more", () => {
  expect(outcome(counts(120, 100, 60))).toBe("NOT_PASSED");
  expect(outcome(counts(120, 100, 61))).toBe("PASSED");
  const half = { ...law, pass: { num: 1, den: 2, inclusive: true } };
  expect(outcome(counts(120, 100, 60), half)).toBe("PASSED");
});

test("CC-R8 without two thirds present nothing passes", () => {
  expect(outcome(counts(120, 80, 61))).toBe("PASSED");
  expect(outcome(counts(120, 79, 61))).toBe("NOT_PASSED");
});

test("CC-R8 every congress of up to 12 comes out as the rule's text has it", () => {
  for (let total = 1; total <= 12; total += 1)
    for (let present = 0; present <= total; present += 1)
      for (let yes = 0; yes <= present; yes += 1) {
        const isPassed = 3 * present >= 2 * total && 2 * yes > total;
        expect(outcome(counts(total, present, yes))).toBe(isPassed ? "PASSED" : "NOT_PASSED");
      }
});

test("2.2.7 more ballots collected than issued make the vote void, whatever they say", () => {
  expect(outcome({ ...counts(9, 9, 9), issued: 8 })).toBe("VOID");
});

test("2.2.7 sums that do not hold are said all at once", () => {
  const wrong = {
    total: 5,
    present: 6,
    issued: 7,
    collected: 7,
    valid: 8,
    yes: 1,
    no: 1,
    abstain: 1,
  };
  expect(outcome(wrong)).toHaveLength(4);
  expect(outcome(counts(0, 0, 0))).toHaveLength(1);
});

test("2.2.7 no counts are judged whose sums do not hold", () => {
  const n = fc.integer({ min: -2, max: 14 });
  fc.assert(
    fc.property(
      fc.record({
        total: n,
        present: n,
        issued: n,
        collected: n,
        valid: n,
        yes: n,
        no: n,
        abstain: n,
      }),
      (some) => {
        const { total, present, issued, collected, valid, yes, no, abstain } = some;
        const holds =
          Object.values(some).every((each) => each >= 0) &&
          total > 0 &&
          present <= total &&
          issued <= present &&
          valid <= collected &&
          yes + no + abstain === valid;
        expect(countContractVote(some, law).ok).toBe(holds);
      },
    ),
  );
});
