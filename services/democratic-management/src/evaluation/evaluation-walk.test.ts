import { sweepDeadlines } from "@union/deadlines";
import { type Actor, localDate } from "@union/kernel";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { type Answered, evaluationsOf } from "../testing/evaluations.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";
import { rectificationDue } from "./rectification/rectification-due.js";

const start = new Date("2026-03-02T04:00:00Z");
let now = start;
let service: TestService;
let evaluations: ReturnType<typeof evaluationsOf>;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
  evaluations = evaluationsOf(service);
});
beforeEach(() => {
  now = start;
});
afterAll(() => service.close());

const decided = { document: "党委会纪要〔2026〕3号", decidedBy: "院党委", decidedOn: "2026-03-01" };
const confirmation = { ...decided, decidedOn: "2026-03-02" };
const allTogether = [{ group: "ALL", eligible: 12 }];
const ballots = (subjectId: string, counts: Readonly<Record<string, number>>, group = "ALL") => ({
  ...{ subjectId, group, excellent: 0, competent: 0, basic: 0, incompetent: 0 },
  ...counts,
});

/** A union with a draft that evaluates M1, M2 and E1. */
async function aDraft(asked: Readonly<Record<string, unknown>> = {}) {
  const union = await aUnion(service, somePeople());
  const officer = actorOf(union.unionId, "UNION_OFFICER", { memberId: union.memberId("M3") });
  const party = actorOf(union.unionId, "PARTY_COMMITTEE");
  const input = { year: 2025, kind: "MIDDLE_MANAGERS", groups: allTogether, ...asked };
  const { id } = await evaluations.open(officer, input);
  const people = ["M1", "M2", "E1"].map((no) => ({
    memberId: union.memberId(no),
    title: "科主任",
  }));
  await evaluations.add(officer, { id, subjects: people });
  const subjects = await evaluations.subjects(officer, { campaignId: id });
  const of = (no: string) =>
    subjects.find(({ member }) => (member as { id: string }).id === union.memberId(no))!.id;
  return { ...union, officer, party, id, of };
}
type Draft = Awaited<ReturnType<typeof aDraft>>;

async function toVoting({ officer, party, id, of, member }: Draft): Promise<Answered> {
  await evaluations.step(party, { id, step: "approve", ...decided });
  for (const no of ["M1", "M2", "E1"])
    await evaluations.report(member(no), { id: of(no), text: "一年来履职和廉洁情况" });
  await evaluations.step(officer, { id, step: "collectReports" });
  return evaluations.step(officer, { id, step: "beginVote" });
}
const vote = { votedOn: "2026-03-02", groups: [{ group: "ALL", issued: 12, collected: 10 }] };
const countAll = ({ officer, id, of }: Draft, worst: number) =>
  evaluations.count(officer, {
    ...{ id, ...vote },
    counts: [
      ballots(of("M1"), { excellent: 7, competent: 2, dontKnow: 1 }),
      ballots(of("M2"), { excellent: 9 - worst, incompetent: worst, invalid: 1 }),
      ballots(of("E1"), { excellent: 5, competent: 5 }),
    ],
  });
const talkAll = async ({ officer, of, memberId }: Draft, ...nos: string[]) => {
  for (const no of nos)
    await evaluations.talk(officer, {
      ...{
        id: of(no),
        talkedOn: "2026-03-02",
        talkedById: memberId("E3"),
        note: "肯定成绩,指出不足",
      },
    });
};
const told = async ({ unionId }: { unionId: string }) => {
  const rows = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1' ORDER BY position",
    [unionId],
  );
  return rows.map(
    ({ payload }) => JSON.parse(payload) as { step: string; told: { recipients: string[] }[] },
  );
};

test("2.5 an evaluation goes from draft over reports, vote, confirmation, talks and rectification to its close", async () => {
  const draft = await aDraft();
  const { officer, party, id, of, member, memberId } = draft;
  expect(await evaluations.step(officer, { id, step: "collectReports" })).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await evaluations.step(party, { id, step: "approve" })).toMatchObject({
    code: "DECISION_MISSING",
  });
  expect(await toVoting(draft)).toMatchObject({ state: "VOTING" });
  expect(await countAll(draft, 5)).toMatchObject({
    state: "COUNTED",
    turnout: "应参加 12 人，收回 10 票；10×3=30 ≥ 12×2=24，评议有效。",
  });
  expect(await evaluations.mine(member("M2"))).toMatchObject([{ result: null }]);
  expect(await evaluations.step(party, { id, step: "confirm", ...confirmation })).toMatchObject({
    state: "CONFIRMED",
    decisions: [
      { step: "approve", ...decided },
      { step: "confirm", ...confirmation },
    ],
  });
  expect(await evaluations.mine(member("M2"))).toMatchObject([
    {
      notifiedOn: "2026-03-02",
      result: {
        ballots: { excellent: 4, incompetent: 5, invalid: 1 },
        satisfaction: { part: 4, whole: 9, basisPoints: 4444 },
        incompetence: { part: 5, whole: 9, basisPoints: 5556 },
        scoreHundredths: 6667,
        consequence: "POST_ADJUSTMENT",
        working:
          "最低一档 5 票，占 9 张评价票；与 1/2 比较：5×2=10 ≥ 9×1=9，应提出调整岗位的建议。此为本单位规定，非法定标准。",
      },
    },
  ]);
  await talkAll(draft, "M1", "M2");
  expect(await evaluations.step(officer, { id, step: "feedBack" })).toMatchObject({
    code: "TALKS_MISSING",
    message: "还有 1 位评议对象没有反馈谈话记录，请先逐一谈话并登记。",
  });
  await talkAll(draft, "E1");
  expect(await evaluations.step(officer, { id, step: "feedBack" })).toMatchObject({
    state: "FED_BACK",
  });
  for (const step of ["close", "rectify"])
    expect(await evaluations.step(officer, { id, step })).toMatchObject({
      code: "RECTIFICATIONS_MISSING",
    });
  const asked = { id: of("M2"), requirement: "改进排班公开", dueOn: "2026-06-30" };
  const task = await evaluations.give(officer, asked);
  expect(task).toMatchObject({ state: "OPEN" });
  expect(await evaluations.step(officer, { id, step: "rectify" })).toMatchObject({
    state: "RECTIFYING",
  });
  const report = { id: task.id, step: "report", result: "排班已按月公示" };
  expect(await evaluations.stepTask(officer, report)).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await evaluations.stepTask(member("M1"), report)).toMatchObject({
    code: "RECTIFICATION_UNKNOWN",
  });
  expect(await evaluations.stepTask(member("M2"), { ...report, result: " " })).toMatchObject({
    code: "RECTIFICATION_RESULT_MISSING",
  });
  expect(await evaluations.stepTask(member("M2"), report)).toMatchObject({ state: "REPORTED" });
  const back = { id: task.id, step: "sendBack", opinion: "请附公示照片" };
  expect(await evaluations.stepTask(officer, back)).toMatchObject({ state: "OPEN" });
  expect(await evaluations.step(officer, { id, step: "close" })).toMatchObject({
    code: "RECTIFICATIONS_OPEN",
  });
  await evaluations.stepTask(member("M2"), report);
  await evaluations.stepTask(officer, { id: task.id, step: "accept" });
  expect(await evaluations.step(officer, { id, step: "close" })).toMatchObject({ state: "CLOSED" });
  const steps = await told(draft);
  const people = ["M1", "M2", "E1"].map(memberId).sort();
  for (const step of ["approve", "confirm"])
    expect(steps.find((one) => one.step === step)?.told[0]?.recipients.toSorted()).toEqual(people);
  expect(steps.find((one) => one.step === "rectify")?.told[0]?.recipients).toEqual([
    memberId("M2"),
  ]);
  expect(await evaluations.summary(member("M3"), id)).toEqual({
    evaluated: 3,
    talks: 3,
    satisfaction: null,
  });
});

test("EV-R2 the vote cannot begin while a report lacks, unless the subject is excused with a reason", async () => {
  const { officer, party, id, of, member } = await aDraft();
  await evaluations.step(party, { id, step: "approve", ...decided });
  await evaluations.report(member("M1"), { id: of("M1"), text: "述职述廉" });
  await evaluations.report(officer, { id: of("M2"), text: "纸质报告已收,录入要点" });
  expect(await evaluations.step(officer, { id, step: "collectReports" })).toMatchObject({
    code: "REPORTS_MISSING",
  });
  expect(await evaluations.excuse(officer, { id: of("E1"), reason: " " })).toMatchObject({
    code: "OPINION_MISSING",
  });
  expect(await evaluations.excuse(officer, { id: of("E1"), reason: "援外一年" })).toMatchObject({
    excusedBecause: "援外一年",
  });
  expect(await evaluations.step(officer, { id, step: "collectReports" })).toMatchObject({
    state: "REPORTS_COLLECTED",
  });
  const late = { id: of("M1"), text: "改一改" };
  expect(await evaluations.report(member("M1"), late)).toMatchObject({ code: "NOT_AT_THIS_STAGE" });
});

test("EV-R2 a report is a text or a file of one's own, and nobody hands in another's", async () => {
  const { party, id, of, member } = await aDraft();
  await evaluations.step(party, { id, step: "approve", ...decided });
  const none = { id: of("M1"), text: "\u200b" };
  expect(await evaluations.report(member("M1"), none)).toMatchObject({ code: "REPORT_MISSING" });
  const file = { id: of("M1"), fileId: "0f0f0f0f-0000-4000-8000-000000000000" };
  expect(await evaluations.report(member("M1"), file)).toMatchObject({
    code: "REPORT_FILE_UNKNOWN",
  });
  const others = { id: of("M1"), text: "代交" };
  expect(await evaluations.report(member("M2"), others)).toMatchObject({ code: "SUBJECT_UNKNOWN" });
});

test("EL-R7 more ballots than were handed out void the vote, which is held again and leaves no count", async () => {
  const draft = await aDraft();
  const { officer, id, of } = draft;
  await toVoting(draft);
  const groups = [{ group: "ALL", issued: 9, collected: 10 }];
  const counts = ["M1", "M2", "E1"].map((no) => ballots(of(no), { excellent: 10 }));
  expect(await evaluations.count(officer, { ...vote, id, groups, counts })).toMatchObject({
    state: "VOTING",
    round: 2,
    votedOn: null,
  });
  expect((await told(draft)).at(-1)).toMatchObject({ step: "repeatVote" });
  expect(await evaluations.subjects(officer, { campaignId: id })).toMatchObject(
    Array(3).fill({ result: null }),
  );
  expect(await countAll(draft, 0)).toMatchObject({ state: "COUNTED", round: 2 });
});

test("EV-R5 a vote of fewer than 2/3 of the eligible is void, one of exactly 2/3 is valid", async () => {
  const draft = await aDraft();
  const { officer, id, of } = draft;
  await toVoting(draft);
  const voting = (collected: number) =>
    evaluations.count(officer, {
      ...{ id, votedOn: "2026-03-02", groups: [{ group: "ALL", issued: 12, collected }] },
      counts: ["M1", "M2", "E1"].map((no) => ballots(of(no), { competent: collected })),
    });
  expect(await voting(7)).toMatchObject({ state: "VOTING", round: 2 });
  expect(await voting(8)).toMatchObject({ state: "COUNTED", round: 2 });
});

test.each([
  ["does not add up to what came back", { excellent: 9 }, "BALLOTS_DO_NOT_ADD_UP"],
  ["is negative", { excellent: 11, competent: -1 }, "BALLOTS_NEGATIVE"],
])("a count that %s is refused", async (_, wrong, code) => {
  const draft = await aDraft();
  const { officer, id, of } = draft;
  await toVoting(draft);
  const counts = [
    ballots(of("M1"), wrong),
    ballots(of("M2"), { excellent: 10 }),
    ballots(of("E1"), { excellent: 10 }),
  ];
  expect(await evaluations.count(officer, { id, ...vote, counts })).toMatchObject({ code });
  expect(await evaluations.count(officer, { id, ...vote, counts: counts.slice(1) })).toMatchObject({
    code: "COUNTS_INCOMPLETE",
  });
});

test("more ballots are not handed out than there are eligible voters", async () => {
  const draft = await aDraft();
  await toVoting(draft);
  const groups = [{ group: "ALL", issued: 13, collected: 10 }];
  const counts = ["M1", "M2", "E1"].map((no) => ballots(draft.of(no), { excellent: 10 }));
  const asked = { ...vote, id: draft.id, groups, counts };
  expect(await evaluations.count(draft.officer, asked)).toMatchObject({
    code: "ISSUED_OVER_ELIGIBLE",
  });
});

test("2.15 whoever opened an evaluation, or is evaluated, does not approve it; whoever counted does not confirm", async () => {
  const union = await aUnion(service, somePeople());
  const chair = actorOf(union.unionId, "CHAIR", { memberId: union.memberId("M1") });
  const asked = { year: 2025, kind: "UNION_OFFICERS", groups: allTogether };
  const opened = await evaluations.open(chair, asked);
  const subjects = [{ memberId: union.memberId("M1") }, { memberId: union.memberId("M2") }];
  await evaluations.add(chair, { id: opened.id, subjects: [subjects[1]] });
  const approve = { id: opened.id, step: "approve", ...decided };
  expect(await evaluations.step(chair, approve)).toMatchObject({ code: "STEP_APART" });
  const officer = actorOf(union.unionId, "UNION_OFFICER");
  await evaluations.add(officer, { id: opened.id, subjects: [subjects[0]] });
  const other = actorOf(union.unionId, "CHAIR", { memberId: union.memberId("M2") });
  expect(await evaluations.step(other, approve)).toMatchObject({ code: "STEP_APART" });
  expect(await evaluations.step(officer, approve)).toMatchObject({ code: "STEP_NOT_YOURS" });
});

test("EV-R1 on one board nobody is evaluated twice in a year, and departments name who answers for them", async () => {
  const { officer, id, memberId, of } = await aDraft();
  const leaders = await evaluations.open(officer, {
    ...{ year: 2025, kind: "LEADERS", groups: allTogether },
  });
  const again = { id: leaders.id, subjects: [{ memberId: memberId("M1") }] };
  expect(await evaluations.add(officer, again)).toMatchObject({ code: "ALREADY_EVALUATED" });
  await evaluations.drop(officer, of("M1"));
  expect(await evaluations.add(officer, again)).toMatchObject({ id: leaders.id });
  expect(await evaluations.add(officer, { ...again, id })).toMatchObject({
    code: "ALREADY_EVALUATED",
  });
  const departments = await evaluations.open(officer, {
    ...{ year: 2025, kind: "DEPARTMENTS", scale: "SATISFACTION", groups: allTogether },
  });
  const person = { id: departments.id, subjects: [{ memberId: memberId("M1") }] };
  expect(await evaluations.add(officer, person)).toMatchObject({ code: "DEPARTMENT_MISSING" });
});

test.each([
  ["groups besides ALL", [...allTogether, { group: "A", eligible: 3 }], "GROUPS_UNFIT"],
  ["weights that are not 100", [{ group: "A", eligible: 3, weight: 30 }], "GROUPS_UNFIT"],
  ["a group twice", [allTogether[0], allTogether[0]], "GROUPS_UNFIT"],
  ["nobody who votes", [], "GROUPS_UNFIT"],
])("EV-R4 an evaluation is not opened with %s", async (_, groups, code) => {
  const { chair } = await aUnion(service, somePeople());
  const asked = { year: 2025, kind: "LEADERS", groups };
  expect(await evaluations.open(chair, asked)).toMatchObject({ code });
});

test("EV-R8 a talk is held by another, on a day from the vote on, with a note", async () => {
  const draft = await aDraft();
  const { officer, party, id, of, memberId } = draft;
  await toVoting(draft);
  await countAll(draft, 0);
  const talk = { id: of("M1"), talkedOn: "2026-03-02", talkedById: memberId("E3"), note: "谈话" };
  expect(await evaluations.talk(officer, talk)).toMatchObject({ code: "NOT_AT_THIS_STAGE" });
  await evaluations.step(party, { id, step: "confirm", ...confirmation });
  for (const [wrong, code] of [
    [{ talkedById: memberId("M1") }, "TALK_WITH_ONESELF"],
    [{ talkedOn: "2026-03-01" }, "TALK_DAY_UNFIT"],
    [{ talkedOn: "2026-03-03" }, "TALK_DAY_UNFIT"],
    [{ note: " " }, "TALK_UNFIT"],
    [{ talkedById: id }, "TALKER_UNKNOWN"],
  ] as const)
    expect(await evaluations.talk(officer, { ...talk, ...wrong })).toMatchObject({ code });
  expect(await evaluations.talk(officer, talk)).toMatchObject({
    talk: { talkedOn: "2026-03-02", note: "谈话", talkedBy: { id: memberId("E3") } },
  });
});

test("EV-R7 a rectification is reminded of before its day and told to the chair once it is late", async () => {
  const draft = await aDraft();
  const { officer, party, id, of, unionId, memberId } = draft;
  await toVoting(draft);
  await countAll(draft, 4);
  await evaluations.step(party, { id, step: "confirm", ...confirmation });
  await talkAll(draft, "M1", "M2", "E1");
  await evaluations.step(officer, { id, step: "feedBack" });
  await evaluations.give(officer, { id: of("M2"), requirement: "整改", dueOn: "2026-06-30" });
  const sweep = async (day: string) => {
    await service.ground.db.transaction("READ COMMITTED", (tx) =>
      sweepDeadlines(tx, [rectificationDue], localDate(day)),
    );
    const rows = await service.ground.db.query<{ payload: string }[]>(
      "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'deadline.reached.v1' ORDER BY position",
      [unionId],
    );
    return rows.map(({ payload }) => JSON.parse(payload));
  };
  expect(await sweep("2026-06-22")).toEqual([]);
  expect(await sweep("2026-06-23")).toHaveLength(1);
  const late = await sweep("2026-07-07");
  expect(JSON.stringify(late)).toContain(memberId("M2"));
  expect(JSON.stringify(late.at(-1))).toContain("CHAIR");
});

test("two officers who count at once leave one count", async () => {
  const draft = await aDraft();
  await toVoting(draft);
  const answers = await Promise.all([countAll(draft, 1), countAll(draft, 2)]);
  const codes = answers.map(({ code, state }) => code ?? state).sort();
  expect(codes).toEqual(["COUNTED", "STEP_NOT_POSSIBLE"]);
  const rows = await service.ground.db.query(
    "SELECT COUNT(*) AS n FROM evaluation_count WHERE union_id = ?",
    [draft.unionId],
  );
  expect(rows).toEqual([{ n: 3 }]);
});

test("a page of subjects with their results costs three statements, whatever its size", async () => {
  const draft = await aDraft();
  await toVoting(draft);
  await countAll(draft, 1);
  const asked = jest.spyOn(service.ground.db.manager, "query");
  await service.ask(
    draft.officer as Actor,
    "{ evaluationSubjects(first: 100) { edges { node { id result { scoreHundredths } } } } }",
  );
  const statements = asked.mock.calls.length;
  asked.mockRestore();
  expect(statements).toBeLessThanOrEqual(3);
});
