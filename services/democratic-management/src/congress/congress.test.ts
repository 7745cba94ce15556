import { addDays, localDate } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import {
  actOn,
  anElectorate,
  aSittingCongress,
  aStaff,
  delegatesOf,
  papers,
} from "../testing/delegates.js";
import { MandateReader } from "./mandate.reader.js";
import { checkTermDelay, termTo } from "./term.js";
import { termWarning } from "./term-warning.js";

let now = "2026-02-01";
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => new Date(`${now}T02:00:00Z`) });
});
afterAll(() => service.close());
beforeEach(() => {
  now = "2026-02-01";
});
const day = localDate;

test.each([
  ["STAFF", 3, "2029-01-10"],
  ["STAFF", 4, "2030-01-10"],
  ["STAFF", 5, "2031-01-10"],
  ["STAFF", 2, null],
  ["STAFF", 6, null],
  ["MEMBER", 3, "2029-01-10"],
  ["MEMBER", 4, null],
] as const)("SC-R7, MC-R4 a term of the %s congress of %i years", (type, years, to) => {
  const found = termTo(type, day("2026-01-10"), years);
  expect(found.ok ? found.value : null).toBe(to);
});

test.each([
  ["2031-01-09", false],
  ["2031-01-10", true],
  ["2032-01-09", true],
  ["2032-01-10", false],
])("SC-R7 a renewal may wait until %s: %p", (until, isFit) => {
  const term = { termTo: day("2031-01-10"), delayedFrom: null };
  expect(checkTermDelay(term, day(until), 12).ok).toBe(isFit);
  const delayed = { termTo: day("2031-01-10"), delayedFrom: day("2030-06-10") };
  expect(checkTermDelay(delayed, day("2031-06-10"), 12).ok).toBe(false);
});

test.each([
  ["2030-07-12", null],
  ["2030-07-13", "请按期换届"],
  ["2031-01-09", "请按期换届"],
  ["2031-01-10", "已于 2031-01-09 届满"],
  ["2032-01-09", "请办理延期"],
  ["2032-01-10", "超过延期的最长期限"],
])("SC-R7 on %s a term until 2031-01-09 says %p", (today, says) => {
  const term = { state: "SITTING", termTo: day("2031-01-10"), delayedFrom: null } as const;
  const warning = termWarning(term, day(today), 12);
  if (says === null) expect(warning).toBeNull();
  else expect(warning?.zh).toContain(says);
});

const found = { type: "STAFF", no: 1, termFrom: "2026-01-10", ...papers };
test("SC-R7 one congress of a type is in preparation at a time, whoever asks at once", async () => {
  const union = await anElectorate(service, aStaff(1, 3));
  const act = actOn(service, union.chair);
  const answers = await Promise.all(Array.from({ length: 10 }, () => act("foundCongress", found)));
  expect(answers.filter(({ __typename }) => __typename === "Congress")).toHaveLength(1);
  expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(
    new Set(["CONGRESS_IN_PREPARATION"]),
  );
  expect(await act("foundCongress", { ...found, type: "MEMBER" })).toMatchObject({
    __typename: "Congress",
  });
});

test.each([
  [{ termYears: 2 }, "TERM_LENGTH_UNFIT"],
  [{ no: 0 }, "CONGRESS_NO_UNFIT"],
  [{ document: "  " }, "DECISION_UNFOUNDED"],
])("SC-R7 a founding with %p is refused with %s", async (more, code) => {
  const union = await anElectorate(service, aStaff(1, 3));
  const act = actOn(service, union.chair);
  expect(await act("foundCongress", { ...found, ...more })).toMatchObject({ code });
});

test.each(["9999-12-31", "9990-01-01"])(
  "SC-R7 a term from %s is refused with a sentence: it leaves the calendar",
  async (termFrom) => {
    const union = await anElectorate(service, aStaff(1, 3));
    const act = actOn(service, union.chair);
    const far = { ...found, termFrom, termYears: 3 };
    expect(await act("foundCongress", far)).toMatchObject({ code: "TERM_TOO_FAR" });
    expect(await act("foundCongress", { ...far, termFrom: "9989-12-31" })).toMatchObject({
      __typename: "Congress",
    });
  },
);

test("SC-R7 number and term of a congress in preparation are corrected with a reason, until somebody stands for it", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const act = actOn(service, union.chair);
  const { id } = await act("foundCongress", { ...found, no: 9, termFrom: "9000-01-01" });
  const right = { id, no: 1, termFrom: "2026-01-10", termYears: 5, ...papers };
  expect(await act("correctCongress", { ...right, opinion: " " })).toMatchObject({
    code: "OPINION_MISSING",
  });
  const correct = { ...right, opinion: "录入有误" };
  expect(await act("correctCongress", { ...correct, no: 100 })).toMatchObject({
    code: "CONGRESS_NO_UNFIT",
  });
  expect(await act("correctCongress", correct)).toMatchObject({ id });
  const { congress } = await service.ask<{ congress: object }>(
    union.chair,
    "query($id: ID!) { congress(id: $id) { no termFrom lastDay state } }",
    { id },
  );
  expect(congress).toEqual({
    ...{ no: 1, termFrom: "2026-01-10", lastDay: "2031-01-09", state: "PREPARING" },
  });
  const delegates = [{ staffNo: "S-0-1-1", class: "INVITED" }];
  await act("nominateDelegates", { congressId: id, delegates, on: "2026-01-20", ...papers });
  expect(await act("correctCongress", correct)).toMatchObject({ code: "NOT_CORRECTABLE" });
});

test("SC-R7 a renewal is not put off while the end of the term is far", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const { congressId: id } = await aSittingCongress(service, union);
  const act = actOn(service, union.chair);
  const delay = { id, until: "2031-06-30", opinion: "换届筹备需要时间", ...papers };
  now = "2030-07-12";
  const refused = await act("delayCongress", delay);
  expect(refused).toMatchObject({ code: "DELAY_TOO_EARLY" });
  expect(refused.message).toContain("2030-07-13 起");
  now = "2030-07-13";
  expect(await act("delayCongress", delay)).toMatchObject({ id });
});

test("2.2.4 a mandate is not in force before its credentials were accepted, though the term began before", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const { congressId } = await aSittingCongress(service, union, { termFrom: "2025-11-01" });
  const mandates = new MandateReader(service.ground.db.manager);
  const on = (date: string) => mandates.formalDelegates(union.unionId, congressId, day(date));
  expect([await on("2025-11-05"), await on("2025-12-19"), await on("2025-12-20")]).toEqual([
    0, 0, 30,
  ]);
});

test("SC-R7 a delay moves the term, its mandates and its clock; the next congress ends it and them", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const { congressId } = await aSittingCongress(service, union);
  const act = actOn(service, union.chair);
  const mandates = new MandateReader(service.ground.db.manager);
  const on = (date: string) => mandates.formalDelegates(union.unionId, congressId, day(date));
  const clock = async () => {
    const [row] = await service.ground.db.query<{ dueOn: string }[]>(
      "SELECT due_on AS dueOn FROM deadline WHERE union_id = ? AND subject = ? AND kind = 'CONGRESS_TERM_ENDS'",
      [union.unionId, congressId],
    );
    return row?.dueOn;
  };
  expect(await clock()).toBe("2031-01-09");
  now = "2031-01-05";
  const delay = { id: congressId, opinion: "换届筹备需要时间", ...papers };
  expect(await act("delayCongress", { ...delay, until: "2032-02-01" })).toMatchObject({
    code: "TERM_DELAY_UNFIT",
  });
  expect(await act("delayCongress", { ...delay, until: "2031-06-30" })).toMatchObject({
    id: congressId,
  });
  expect([await on("2031-01-10"), await on("2031-06-30"), await on("2031-07-01")]).toEqual([
    30, 30, 0,
  ]);
  expect(await clock()).toBe("2031-06-30");
  now = "2031-06-01";
  const next = await aSittingCongress(service, union, { no: 2, termFrom: "2031-06-01" });
  expect(await on("2031-05-31")).toBe(30);
  expect(await on("2031-06-01")).toBe(0);
  expect(await mandates.congressOn(union.unionId, "STAFF", day("2031-06-01"))).toMatchObject({
    id: next.congressId,
    no: 2,
  });
  expect(
    await mandates.congressOn(union.unionId, "STAFF", addDays(day("2031-06-01"), -1)),
  ).toMatchObject({
    id: congressId,
    no: 1,
  });
  const old = await delegatesOf(service, union.chair, congressId);
  expect(new Set(old.map(({ endedBecause }) => endedBecause))).toEqual(new Set(["TERM"]));
});

test("2.2.2 what the directory counts decides how many delegates there are", async () => {
  const union = await anElectorate(service, aStaff(1, 3));
  const { norms } = await service.ask<{ norms: Record<string, unknown> }>(
    union.chair,
    "{ norms: congressNorms(type: STAFF, persons: 2600) { min max persons isGeneralMeeting sentence } }",
  );
  expect(norms).toMatchObject({ min: 155, max: null, persons: 2600, isGeneralMeeting: false });
  expect(norms["sentence"]).toContain("2600 人应选正式代表不少于 155 名");
  const counted = await service.ask(
    union.chair,
    "{ congressNorms(type: MEMBER) { persons isGeneralMeeting } }",
  );
  expect(counted).toEqual({ congressNorms: { persons: 3, isGeneralMeeting: true } });
});
