import { addDays, type LocalDate, localDate, openEnd } from "@union/kernel";
import fc from "fast-check";
import { policyHistory } from "./policy-history.js";
import type { PolicyOverride } from "./policy-override.js";
import { resolvePolicy } from "./resolve-policy.js";

const decision = (
  key: string,
  value: unknown,
  effectiveFrom: string,
  campusId: string | null = null,
): PolicyOverride => ({
  key,
  value,
  effectiveFrom: localDate(effectiveFrom),
  campusId,
  source: "院工会委员会决议",
});

test("ORG-R6 the history of a key holds the shipped value, the adopted profile and the union's own decisions, each with its time", () => {
  const henan = decision("policy.profile", "HN-2007", "2024-01-01");
  const own = decision("org.womenCommitteeThreshold", 15, "2025-07-01");
  const ofEast = decision("org.womenCommitteeThreshold", 20, "2026-01-01", "east");
  const all = [own, henan, ofEast];
  const read = (campusId: string | null) =>
    policyHistory("org.womenCommitteeThreshold", campusId, all).map(
      ({ from, until, answer, decision: behind }) => [from, until, answer.value, behind],
    );
  const before = [
    [null, "2024-01-01", 25, null],
    ["2024-01-01", "2025-07-01", 10, henan],
  ];
  expect(read(null)).toEqual([...before, ["2025-07-01", openEnd, 15, own]]);
  expect(read("east")).toEqual([
    ...before,
    ["2025-07-01", "2026-01-01", 15, own],
    ["2026-01-01", openEnd, 20, ofEast],
  ]);
});

test("a profile that says nothing of a key leaves its history as it was, and so does a decision that a campus overrides", () => {
  const profile = decision("policy.profile", "SH-2017", "2024-01-01");
  expect(policyHistory("proposal.answerDays", null, [profile])).toHaveLength(1);
  const east = decision("proposal.answerDays", 45, "2024-02-01", "east");
  const later = decision("proposal.answerDays", 30, "2024-03-01");
  expect(policyHistory("proposal.answerDays", "east", [profile, later, east])).toHaveLength(2);
});

test("2.16 on every day the history says what the resolution answers, without gap, overlap or repetition", () => {
  const start = localDate("2020-01-01");
  const day = fc.integer({ min: 0, max: 900 }).map((at) => addDays(start, at));
  const row = fc
    .tuple(
      fc.oneof(
        fc.tuple(fc.constant("org.womenCommitteeThreshold"), fc.integer({ min: 1, max: 99 })),
        fc.tuple(fc.constant("policy.profile"), fc.constantFrom("NATIONAL", "HN-2007", "CQ")),
      ),
      day,
      fc.constantFrom("east", "west", null),
    )
    .map(([[key, value], from, campusId]) => decision(key, value, from, campusId));
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.constantFrom("east", null),
      day,
      (rows, campusId, on) => {
        const periods = policyHistory("org.womenCommitteeThreshold", campusId, rows);
        const holds = ({ from, until }: { from: LocalDate | null; until: LocalDate }) =>
          (from === null || from <= on) && on < until;
        const moment = { campusId, on };
        const [found, ...others] = periods.filter(holds);
        expect(others).toEqual([]);
        expect(found?.answer.value).toEqual(
          resolvePolicy("org.womenCommitteeThreshold", moment, rows).value,
        );
        for (const [at, { from, decision: behind }] of periods.entries()) {
          expect(from).toBe(at === 0 ? null : periods[at - 1]!.until);
          if (at > 0) expect(behind).not.toBe(periods[at - 1]!.decision);
        }
      },
    ),
  );
});
