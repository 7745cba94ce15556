import type { Fraction } from "@union/kernel";
import fc from "fast-check";
import { countElection, countRunOff } from "./count-election.js";
import { oracle } from "./oracle.fixture.js";
import { passes, passWorking } from "./pass.js";
import { quorumOf } from "./quorum.js";
import { stateOfVote } from "./vote-counts.js";

const size = 12;
const rules: readonly Fraction[] = [
  { num: 1, den: 2, inclusive: false },
  { num: 1, den: 2, inclusive: true },
  { num: 2, den: 3, inclusive: true },
  { num: 2, den: 3, inclusive: false },
  { num: 1, den: 3, inclusive: true },
];
const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, n) => n);

test("SC-R12 the quorum of every congress of up to 12 delegates is the one the rule text gives", () => {
  let cases = 0;
  for (const rule of rules)
    for (const total of upTo(size))
      for (const present of upTo(total)) {
        cases += 1;
        const { isReached, needed } = quorumOf(rule, present, total);
        expect([rule, total, present, isReached]).toEqual([
          ...[rule, total, present],
          oracle.reaches(rule, present, total),
        ]);
        if (total > 0) expect(present >= needed).toBe(isReached);
      }
  expect(cases).toBe(rules.length * 91);
});

test("SC-R13 an item passes by all delegates, whoever is absent not being in favour: every count up to 12", () => {
  for (const rule of rules)
    for (const total of upTo(size))
      for (const yes of upTo(total)) {
        const isPassed = oracle.reaches(rule, yes, total);
        expect([total, yes, passes(rule, yes, total)]).toEqual([total, yes, isPassed]);
        expect(passWorking(rule, yes, total).zh.endsWith(isPassed ? "，通过" : "未通过")).toBe(
          true,
        );
      }
});

test("2.2.7 every vote of up to 12 delegates is counted, void or wrong as its invariants say", () => {
  const states = new Map<string, number>();
  for (const total of [0, 1, 3, size])
    for (const present of upTo(Math.min(total + 1, size)))
      for (const issued of upTo(Math.min(present + 1, size)))
        for (const collected of upTo(Math.min(issued + 1, size)))
          for (const valid of upTo(collected))
            for (const yes of upTo(valid))
              for (const invalid of [collected - valid, collected - valid + 1]) {
                const no = valid - yes;
                const counts = { issued, collected, valid, invalid };
                const found = stateOfVote(counts, [{ yes, no, abstain: 0 }], { present, total });
                const state = found.ok ? found.value : "WRONG";
                const vote = { total, present, yes, no, abstain: 0, ...counts };
                if (state !== oracle.stateOf(vote))
                  expect([vote, state]).toEqual([vote, oracle.stateOf(vote)]);
                states.set(state, (states.get(state) ?? 0) + 1);
              }
  expect([...states.keys()].sort()).toEqual(["COUNTED", "VOID", "WRONG"]);
});

test("2.2.7 choices that do not add up to the valid ballots are refused", () => {
  const counts = { issued: 5, collected: 5, valid: 5, invalid: 0 };
  const at = { present: 5, total: 5 };
  for (const yes of upTo(6))
    expect(stateOfVote(counts, [{ yes, no: 1, abstain: 0 }], at).ok).toBe(yes === 4);
});

test("EL-R7 yes votes that valid ballots of so many names cannot hold are no count: every election of three candidates by up to 12 ballots", () => {
  const seen = new Set<string>();
  for (const valid of upTo(size))
    for (const seats of [1, 2, 3, 4])
      for (const a of upTo(valid))
        for (const b of upTo(a))
          for (const c of upTo(b)) {
            const choices = [a, b, c].map((yes) => ({ yes, no: valid - yes, abstain: 0 }));
            const ballots = { issued: valid, collected: valid, valid, invalid: 0 };
            const found = stateOfVote(ballots, choices, { present: valid, total: valid }, seats);
            const fits = oracle.fitsBallots([a, b, c], valid, seats);
            if (found.ok !== fits) expect([a, b, c, valid, seats, found]).toEqual([fits]);
            seen.add(found.ok ? found.value : found.error.sum);
          }
  expect([...seen].sort()).toEqual(["COUNTED", "SEATS"]);
  // 80 ballots for one seat do not hold 230 names.
  const impossible = [80, 80, 70].map((yes) => ({ yes, no: 80 - yes, abstain: 0 }));
  const ballots = { issued: 80, collected: 80, valid: 80, invalid: 0 };
  const counted = stateOfVote(ballots, impossible, { present: 80, total: 80 }, 1);
  expect(counted).toMatchObject({ error: { sum: "SEATS" } });
  expect(oracle.fitsBallots([80, 80, 70], 80, 1)).toBe(false);
});

test("EL-R4, EL-R5 every election of three candidates by up to 12 delegates comes out as the rule text says", () => {
  const rule: Fraction = { num: 1, den: 2, inclusive: false };
  for (const eligible of upTo(size))
    for (const seats of [1, 2, 3, 4])
      for (const a of upTo(eligible))
        for (const b of upTo(a))
          for (const c of upTo(b)) {
            const candidates = [b, a, c].map((yes, n) => ({ memberId: `${n}`, yes }));
            const sorted = (r: {
              elected: readonly string[];
              runOff: readonly string[];
              open: number;
            }) => JSON.stringify([[...r.elected].sort(), [...r.runOff].sort(), r.open]);
            const found = sorted(countElection(candidates, seats, eligible, rule));
            const wanted = sorted(oracle.election(candidates, seats, eligible));
            if (found !== wanted)
              expect([a, b, c, seats, eligible, found]).toEqual([a, b, c, seats, eligible, wanted]);
            const again = sorted(countRunOff(candidates, seats));
            expect(again).toBe(sorted(oracle.runOff(candidates, seats)));
          }
});

test("EL-R5 the order of the candidates never decides, and nobody is elected over somebody with more votes", () => {
  const some = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (votes, seats) => {
      const candidates = votes.map((yes, n) => ({ memberId: String(n), yes }));
      const rule: Fraction = { num: 1, den: 2, inclusive: false };
      const forward = countElection(candidates, seats, 12, rule);
      const backward = countElection([...candidates].reverse(), seats, 12, rule);
      expect([...forward.elected].sort()).toEqual([...backward.elected].sort());
      expect([...forward.runOff].sort()).toEqual([...backward.runOff].sort());
      const yesOf = (id: string) => votes[Number(id)]!;
      const least = Math.min(...forward.elected.map(yesOf));
      const losers = candidates.filter(({ memberId }) => !forward.elected.includes(memberId));
      expect(losers.every(({ yes }) => forward.elected.length === 0 || yes <= least)).toBe(true);
      expect(forward.elected.length + forward.open).toBe(seats);
    }),
  );
});
