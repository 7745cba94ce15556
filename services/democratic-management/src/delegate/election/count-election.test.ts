import type { Fraction } from "@union/kernel";
import fc from "fast-check";
import { type CandidateVotes, countElection, type ElectionCount } from "./count-election.js";
import { candidateSentence, electionSentence } from "./election-sentence.js";

const turnout: Fraction = { num: 2, den: 3, inclusive: true };
const overHalf: Fraction = { num: 1, den: 2, inclusive: false };
const half: Fraction = { ...overHalf, inclusive: true };
const votes = (valid: number, ...yes: number[]): CandidateVotes[] =>
  yes.map((each, n) => ({ id: `c${n}`, yes: each, no: valid - each, abstain: 0 }));
const count = (more: Partial<ElectionCount> = {}): ElectionCount => ({
  ...{ entitled: 90, tookPart: 90, issued: 90, collected: 90, invalid: 0, seats: 1 },
  votes: votes(90, 46),
  ...more,
});
const found = (more: Partial<ElectionCount>, elect = overHalf) => {
  const counted = countElection(count(more), { turnout, elect });
  return counted.ok ? counted.value : counted.error.rule;
};

test.each([
  [60, "VALID"],
  [59, "VOID_TURNOUT"],
])("2.2.4 of 90 persons %i took part: %s", (tookPart, outcome) => {
  const some = { tookPart, issued: tookPart, collected: tookPart, votes: votes(tookPart, 50) };
  expect(found(some)).toMatchObject({ outcome, elected: outcome === "VALID" ? ["c0"] : [] });
});

test.each([
  [45, overHalf, []],
  [45, half, ["c0"]],
  [46, overHalf, ["c0"]],
])("2.2.4 %i votes of all 90 by %p elect %p", (yes, elect, elected) => {
  expect(found({ votes: votes(90, yes) }, elect)).toMatchObject({ elected });
});

test("2.2.4 votes are measured by all of the district, not by those who voted", () => {
  const some = { tookPart: 60, issued: 60, collected: 60, votes: votes(60, 45) };
  expect(found(some)).toMatchObject({ outcome: "VALID", elected: [] });
});

test("EL-R7 more ballots collected than issued make the election void; fewer do not", () => {
  const more = { issued: 80, collected: 81, votes: votes(81, 81) };
  expect(found(more)).toEqual({ outcome: "VOID_BALLOTS", elected: [], tied: [] });
  expect(found({ issued: 80, collected: 79, votes: votes(79, 79) })).toMatchObject({
    elected: ["c0"],
  });
});

test("EL-R5 more over the line than seats: most votes first, and a tie at the last seat elects nobody there", () => {
  expect(found({ seats: 2, votes: votes(90, 50, 70, 60) })).toMatchObject({
    elected: ["c1", "c2"],
    tied: [],
  });
  expect(found({ seats: 2, votes: votes(90, 50, 70, 50) })).toMatchObject({
    elected: ["c1"],
    tied: ["c0", "c2"],
  });
});

test.each<[string, Partial<ElectionCount>]>([
  ["WHOLE_NUMBERS", { tookPart: 1.5 }],
  ["WHOLE_NUMBERS", { invalid: -1 }],
  ["TOOK_PART_OF_ENTITLED", { tookPart: 91 }],
  ["ISSUED_OF_TOOK_PART", { tookPart: 80 }],
  ["INVALID_OF_COLLECTED", { invalid: 91 }],
  ["VOTES_MAKE_VALID", { invalid: 1 }],
  ["YES_WITHIN_SEATS", { votes: votes(90, 46, 46) }],
])("2.2.7 a protocol that breaks %s is refused", (rule, more) => {
  expect(found(more)).toBe(rule);
});

test("2.2.4 whatever the votes, nobody is elected by too few, never more than the seats, and never one who has fewer votes than one left out", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }),
      (entitled, seats, raw) => {
        const yes = raw.map((each) => Math.min(each, entitled));
        fc.pre(yes.reduce((sum, each) => sum + each, 0) <= entitled * seats);
        const all = { tookPart: entitled, issued: entitled, collected: entitled };
        const counted = countElection(
          { ...all, entitled, invalid: 0, seats, votes: votes(entitled, ...yes) },
          { turnout, elect: overHalf },
        );
        if (!counted.ok) throw new Error(counted.error.rule);
        const { elected, tied } = counted.value;
        const of = (id: string) => yes[Number(id.slice(1))]!;
        expect(elected.length).toBeLessThanOrEqual(seats);
        for (const id of [...elected, ...tied]) expect(of(id) * 2).toBeGreaterThan(entitled);
        for (const id of tied) expect(elected).not.toContain(id);
        const left = yes.map((_, n) => `c${n}`).filter((id) => !elected.includes(id));
        for (const id of elected)
          for (const other of left) expect(of(id)).toBeGreaterThan(of(other) - 1);
        if (tied.length > 0) expect(elected.length + tied.length).toBeGreaterThan(seats);
      },
    ),
  ));

test("2.2.4 the working stands in a sentence", () => {
  const numbers = {
    entitled: 90,
    personsKnown: 90,
    tookPart: 59,
    issued: 59,
    collected: 59,
    turnout,
  };
  expect(electionSentence({ ...numbers, outcome: "VOID_TURNOUT" }).zh).toContain(
    "59 × 3 = 177 ≥ 90 × 2 = 180 ✗",
  );
  expect(electionSentence({ ...numbers, collected: 60, outcome: "VOID_BALLOTS" }).en).toContain(
    "60 ballots",
  );
  expect(candidateSentence({ yes: 46 }, overHalf, 90).en).toContain("46 × 2 = 92 > 90 × 1 = 90 ✓");
  expect(candidateSentence({ yes: 45 }, overHalf, 90).zh).toContain("未达到");
});
