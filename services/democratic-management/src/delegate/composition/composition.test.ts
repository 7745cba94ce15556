import { type CompositionFacts, composition, isBlocked, type Verdict } from "./composition.js";

const norms = {
  ...{ min: 100, max: null, agreedMin: null, persons: 1_500, isGeneralMeeting: false },
  sentence: { zh: "按 SH-2017,…。", en: "By SH-2017 …." },
};
const facts: CompositionFacts = {
  ...{ profile: "SH-2017", norms, isAgreed: false, delegates: 100, managers: 20, frontLine: 51 },
  ...{ women: 60, dispatched: 1, dispatchedNonVoting: 0, unknown: 0, persons: 1_500 },
  ...{ womenPersons: 900, dispatchedPersons: 150, openSeats: 0, emptyDistricts: 0 },
  ...{ managerMaxPct: 20, womenTolerancePct: 5, dispatchedManyPct: 10 },
};
const verdict = (rule: string, more: Partial<CompositionFacts>): Verdict | undefined =>
  composition({ ...facts, ...more }).find((one) => one.rule === rule)?.verdict;

test("2.2.3 a congress that keeps every rule is in nobody's way", () => {
  const reports = composition(facts);
  expect(reports.map((one) => one.verdict)).toEqual(["OK", "OK", "OK", "OK", "OK", "OK"]);
  expect(isBlocked(reports)).toBe(false);
});

test.each<[string, Partial<CompositionFacts>, Verdict]>([
  ["NUMBER", { delegates: 99 }, "BLOCK"],
  ["NUMBER", { norms: { ...norms, max: 90 } }, "WARN"],
  ["NUMBER", { norms: { ...norms, min: 120, agreedMin: 100 } }, "BLOCK"],
  ["NUMBER", { norms: { ...norms, min: 120, agreedMin: 100 }, isAgreed: true }, "OK"],
  ["SC-R1", { managers: 20 }, "OK"],
  ["SC-R1", { managers: 21 }, "BLOCK"],
  ["SC-R1", { managers: 21, profile: "ZJ-2010" }, "BLOCK"],
  ["SC-R1", { managers: 21, profile: "NATIONAL-2012" }, "BLOCK"],
  ["SC-R1", { managers: 21, profile: "HN-2007" }, "WARN"],
  ["SC-R1", { unknown: 1 }, "WARN"],
  ["SC-R2", { frontLine: 50 }, "BLOCK"],
  ["SC-R2", { frontLine: 50, profile: "NATIONAL-2012" }, "WARN"],
  ["SC-R2", { frontLine: 51 }, "OK"],
  ["SC-R3", { women: 55 }, "OK"],
  ["SC-R3", { women: 54 }, "WARN"],
  ["SC-R3", { women: 65 }, "OK"],
  ["SC-R3", { women: 66 }, "WARN"],
  ["SC-R3", { women: 60, profile: "ZJ-2010" }, "OK"],
  ["SC-R3", { women: 59, profile: "ZJ-2010" }, "BLOCK"],
  ["SC-R3", { women: 90, profile: "ZJ-2010" }, "OK"],
  ["SC-R4", { dispatched: 0 }, "WARN"],
  ["SC-R4", { dispatched: 0, dispatchedPersons: 149 }, "OK"],
  ["SC-R4", { dispatched: 0, dispatchedNonVoting: 1 }, "WARN"],
  ["SC-R4", { dispatched: 0, dispatchedNonVoting: 1, profile: "ZJ-2010" }, "OK"],
  ["SC-R6", { openSeats: 1 }, "WARN"],
  ["SC-R6", { emptyDistricts: 1 }, "WARN"],
])("2.2.3 %s with %p is %s", (rule, more, expected) => {
  expect(verdict(rule, more)).toBe(expected);
});

test("2.2.3 the numbers stand in the sentence", () => {
  const [, managers] = composition({ ...facts, managers: 21 });
  expect(managers?.sentence.zh).toContain("21 × 100 = 2100 > 100 × 20 = 2000");
});
