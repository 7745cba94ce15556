import { addDays, addMonths, localDate } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import fc from "fast-check";
import { checkDelay, checkElectionDay, checkSeats, termEnd } from "./committee.js";
import { committeeStages } from "./committee.stages.js";
import {
  checkCompatible,
  checkElectedBy,
  checkRecall,
  type LeaderTie,
  type SeatDuty,
  type SeatPost,
} from "./committee-seat.js";
import { committeeSeatStages } from "./committee-seat.stages.js";

const day = localDate;
const seat = (
  memberId: string,
  post: SeatPost,
  duty: SeatDuty = "GENERAL",
  leaderTie: LeaderTie = "NONE",
) => ({
  ...{ memberId, post, duty, leaderTie, employment: "PART_TIME" as const, electedBy: null },
});

test.each([
  ["2021-05-20", 5, "2026-05-19"],
  ["2021-05-20", 3, "2024-05-19"],
  ["2024-02-29", 3, "2027-02-27"],
])("ORG-R10 a term from %s of %i years ends on %s", (from, years, last) => {
  expect(termEnd(day(from), years)).toEqual({ ok: true, value: last });
});

test.each([0, 1, 2, 4, 6, 10, 2.5])("ORG-R10 a term of %d years is refused", (years) => {
  expect(termEnd(day("2021-05-20"), years)).toMatchObject({
    error: { kind: "TermYearsUnfit", years },
  });
});

const previous = { electedOn: day("2021-05-20"), endsOn: day("2026-05-19"), delayedTo: null };
const delayed = { ...previous, delayedTo: day("2026-11-19") };
test.each([
  ["on the last day", previous, "2026-05-19", false, null],
  ["before it", previous, "2026-05-18", false, "ElectionNotOnTime"],
  ["before it with approval", previous, "2026-05-18", true, null],
  ["after it", previous, "2026-05-20", false, "ElectionNotOnTime"],
  ["after it with approval", previous, "2026-05-20", true, null],
  ["within its delay", delayed, "2026-11-19", false, null],
  ["after its delay", delayed, "2026-11-20", false, "ElectionNotOnTime"],
  [
    "again after its refusal (ORG-R15)",
    { ...previous, isRefused: true },
    "2021-06-20",
    false,
    null,
  ],
  ["on the day of the election before", previous, "2021-05-20", true, "ElectionOutOfOrder"],
  ["in the future", previous, "2027-01-02", true, "ElectionInFuture"],
  ["for the first time", null, "1999-01-01", false, null],
])("ORG-R11 an election %s", (_, before, on, isApproved, refusal) => {
  const checked = checkElectionDay(day(on), day("2027-01-01"), before, isApproved);
  expect(checked.ok ? null : checked.error.kind).toBe(refusal);
});

test("ORG-R11 a delay lies behind the term and within the months of the policy, whatever they are", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: -400, max: 800 }),
      fc.integer({ min: 0, max: 24 }),
      (days, max) => {
        const until = addDays(previous.endsOn, days);
        const isFit = days > 0 && until <= addMonths(previous.endsOn, max);
        expect(checkDelay(previous, until, max).ok).toBe(isFit);
      },
    ),
  ));

const measure = { members: 100, women: 30, womenThreshold: 25, size: { from: 25, min: 3, max: 7 } };
const some = (count: number) =>
  Array.from({ length: count }, (_, at) => seat(String(at), at === 0 ? "CHAIR" : "MEMBER"));
test.each([
  ["UNION", some(2), measure, "CommitteeSizeUnfit"],
  ["UNION", some(3), measure, null],
  ["UNION", some(7), measure, null],
  ["UNION", some(8), measure, "CommitteeSizeUnfit"],
  ["UNION", some(3).map((each) => ({ ...each, post: "MEMBER" as const })), measure, "ChairNotOne"],
  ["UNION", some(3).map((each) => ({ ...each, post: "CHAIR" as const })), measure, "ChairNotOne"],
  ["UNION", [...some(3), seat("1", "MEMBER")], measure, "SeatedTwice"],
  ["WOMEN", some(1), measure, "WomenFormUnfit"],
  ["WOMEN", some(2), measure, null],
  ["WOMEN", some(2), { ...measure, women: 24 }, "WomenFormUnfit"],
  ["WOMEN", some(1), { ...measure, women: 24 }, null],
  ["WOMEN", some(2), { ...measure, women: 10, womenThreshold: 10 }, null],
] as const)("ORG-R6, ORG-R13, ORG-R22 seats of %s: case %#", (kind, seats, on, refusal) => {
  const checked = checkSeats(kind, seats, on);
  expect(checked.ok ? null : checked.error.kind).toBe(refusal);
});

const held = (kind: "UNION" | "AUDIT", post: SeatPost, duty: SeatDuty = "GENERAL") => [
  { memberId: "a", kind, post, duty },
];
test.each([
  [
    "ORG-R12 a leader of the employer",
    "UNION",
    seat("a", "MEMBER", "GENERAL", "LEADER"),
    [],
    "LeaderOnCommittee",
  ],
  [
    "ORG-R12 a close relative",
    "UNION",
    seat("a", "MEMBER", "GENERAL", "CLOSE_RELATIVE"),
    [],
    "LeaderOnCommittee",
  ],
  [
    "ORG-R12 the same, but for the audit committee",
    "AUDIT",
    seat("a", "MEMBER", "GENERAL", "LEADER"),
    [],
    null,
  ],
  ["ORG-R22 the chair", "AUDIT", seat("a", "MEMBER"), held("UNION", "CHAIR"), "MoneyOnAudit"],
  [
    "ORG-R22 the vice-chair in charge of money",
    "AUDIT",
    seat("a", "MEMBER"),
    held("UNION", "VICE_CHAIR", "FINANCE"),
    "MoneyOnAudit",
  ],
  ["ORG-R22 another vice-chair", "AUDIT", seat("a", "MEMBER"), held("UNION", "VICE_CHAIR"), null],
  ["ORG-R22 finance staff", "AUDIT", seat("a", "MEMBER", "FINANCE"), [], "MoneyOnAudit"],
  [
    "ORG-R22 an auditor as chair",
    "UNION",
    seat("a", "CHAIR"),
    held("AUDIT", "MEMBER"),
    "MoneyOnAudit",
  ],
  ["ORG-R22 an auditor as a member", "UNION", seat("a", "MEMBER"), held("AUDIT", "MEMBER"), null],
  ["ORG-R22 somebody else's seat", "AUDIT", seat("b", "MEMBER"), held("UNION", "CHAIR"), null],
] as const)("%s", (_, kind, candidate, others, refusal) => {
  const checked = checkCompatible(kind, candidate, others);
  expect(checked.ok ? null : checked.error.kind).toBe(refusal);
});

const bodies = [null, "CONGRESS", "COMMITTEE"] as const;
test.each([
  ["UNION", "CHAIR", ["ElectedByUnsaid", "CONGRESS", "COMMITTEE"]],
  ["UNION", "VICE_CHAIR", ["ElectedByUnsaid", "CONGRESS", "COMMITTEE"]],
  ["UNION", "MEMBER", ["CONGRESS", "CONGRESS", "ElectedByWrong"]],
  ["STANDING", "CHAIR", ["COMMITTEE", "ElectedByWrong", "COMMITTEE"]],
  ["STANDING", "MEMBER", ["COMMITTEE", "ElectedByWrong", "COMMITTEE"]],
  ["AUDIT", "CHAIR", [null, "CONGRESS", "COMMITTEE"]],
  ["WOMEN", "CHAIR", [null, "CONGRESS", "COMMITTEE"]],
] as const)("ORG-R14 who elects on a committee %s its %s", (kind, post, wanted) => {
  const found = bodies.map((electedBy) => {
    const checked = checkElectedBy(kind, { post, electedBy });
    return checked.ok ? checked.value : checked.error.kind;
  });
  expect(found).toEqual(wanted);
});

test("ORG-R18 a recall is carried by more than half of all, exactly", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (of, votes) => {
      const share = { num: 1, den: 2, inclusive: false };
      const checked = checkRecall(share, { votesFor: votes, entitled: of });
      expect(checked.ok).toBe(votes <= of && votes * 2 > of);
    }),
  ));

const chair = actorOf("0198f0a0-0000-7000-8000-000000000000", "CHAIR");
test.each([
  ...everyCase(committeeStages).map((each) => [committeeStages, each] as const),
  ...everyCase(committeeSeatStages).map((each) => [committeeSeatStages, each] as const),
])("every step in every state: $kind %j", (stages, { state, step, isPossible }) => {
  const matter = { state, campusId: null, departmentId: null, owners: [], taken: [] };
  const taken = takeStep<string, string>(stages as never, matter, chair, { step, opinion: "同意" });
  expect(taken.ok ? "yes" : taken.error.kind).toBe(isPossible ? "yes" : "StepNotPossible");
});
