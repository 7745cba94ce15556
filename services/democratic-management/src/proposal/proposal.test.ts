import { addDays, localDate } from "@union/kernel";
import fc from "fast-check";
import { Proposal, type ProposalFacts } from "./proposal.js";

const facts: ProposalFacts = {
  no: "TA-1",
  congressNo: 3,
  sessionNo: 2,
  title: "关于延长食堂夜宵时间的提案",
  category: "后勤保障",
  submittedOn: localDate("2025-01-06"),
  result: "FILED",
  mergedIntoNo: null,
  leadDepartment: "后勤部",
  assistDepartment: null,
  assignedOn: localDate("2025-02-20"),
  answeredOn: localDate("2025-03-20"),
  answerClass: "A",
  satisfaction: "SATISFIED",
};
const unanswered = { answeredOn: null, answerClass: null, satisfaction: null };
const unassigned = { ...unanswered, assignedOn: null };
const kinds = (change: Partial<ProposalFacts>) =>
  new Proposal({ ...facts, ...change })
    .contradictions()
    .map(({ kind, field }) => `${kind} ${field}`);
const statusOf = (change: Partial<ProposalFacts>) => new Proposal({ ...facts, ...change }).status();

test("a finished proposal may stand", () => expect(kinds({})).toEqual([]));

test("a proposal is not assigned before it is submitted, nor answered before it is assigned", () => {
  expect(kinds({ submittedOn: localDate("2025-02-21") })).toEqual(["EndBeforeStart assignedOn"]);
  expect(kinds({ answeredOn: localDate("2025-02-19") })).toEqual(["EndBeforeStart answeredOn"]);
  expect(kinds({ answeredOn: localDate("2025-02-20") })).toEqual([]);
});

test("a proposal that was never assigned is still not answered before it is submitted", () => {
  expect(kinds({ assignedOn: null, answeredOn: localDate("2025-01-05") })).toEqual([
    "EndBeforeStart answeredOn",
  ]);
});

test("PR-R6 a merged proposal, and only a merged one, names another proposal", () => {
  const merged = { ...unassigned, result: "MERGED" } as const;
  expect(kinds({ ...merged, mergedIntoNo: "TA-2" })).toEqual([]);
  expect(kinds(merged)).toEqual(["MergeTargetMissing mergedIntoNo"]);
  expect(kinds({ ...merged, mergedIntoNo: "TA-1" })).toEqual(["MergedIntoItself mergedIntoNo"]);
  for (const result of ["FILED", "CONVERTED_TO_SUGGESTION", "REJECTED", null] as const)
    expect(kinds({ ...unassigned, result, mergedIntoNo: "TA-2" })).toEqual([
      "MergeTargetWithoutMerge mergedIntoNo",
    ]);
});

test("PR-R6 what was not examined or was refused is neither assigned nor answered", () => {
  for (const result of ["REJECTED", null] as const) {
    expect(kinds({ result })).toEqual(["HandledUnfiled assignedOn", "HandledUnfiled answeredOn"]);
    expect(kinds({ ...unassigned, result })).toEqual([]);
  }
});

test("PR-R9 PR-R10 only an answer is classed and rated", () => {
  expect(kinds({ answeredOn: null })).toEqual([
    "RatedWithoutAnswer answerClass",
    "RatedWithoutAnswer satisfaction",
  ]);
  expect(kinds(unanswered)).toEqual([]);
});

test("PR-R8 the deadline lies so many days after the day of assignment as were due on that day", () => {
  const day = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 365 }), (offset, days) => {
      const assignedOn = addDays(localDate("1990-01-01"), offset);
      const asked: string[] = [];
      const dueOn = new Proposal({ ...facts, assignedOn }).dueOn((on) => {
        asked.push(on);
        return days;
      });
      expect(dueOn).toBe(addDays(assignedOn, days));
      expect(asked).toEqual([assignedOn]);
    }),
  );
  expect(new Proposal({ ...facts, ...unassigned }).dueOn(() => 60)).toBeNull();
});

test("the status says how far a proposal has come", () => {
  expect(statusOf({ ...unassigned, result: null })).toBe("SUBMITTED");
  expect(statusOf(unassigned)).toBe("FILED");
  expect(statusOf(unanswered)).toBe("ASSIGNED");
  expect(statusOf({ satisfaction: null })).toBe("ANSWERED");
  expect(statusOf({ satisfaction: "NOT_SATISFIED" })).toBe("REHANDLING");
  for (const satisfaction of ["SATISFIED", "BASICALLY_SATISFIED", "NO_FEEDBACK"] as const)
    expect(statusOf({ satisfaction })).toBe("CLOSED");
  for (const result of ["MERGED", "CONVERTED_TO_SUGGESTION", "REJECTED"] as const)
    expect(statusOf({ result })).toBe(result);
});
