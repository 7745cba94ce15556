import { everyCase, takeStep } from "@union/stages";
import { actorOf, figuresIn, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress, type TestCongress } from "../testing/congress.js";
import { actOnSessions, sessionSeen } from "../testing/session-acts.js";
import { resolutionStages } from "./resolution/resolution.stages.js";
import { matterOfSession, sessionStages } from "./session.stages.js";

let service: TestService;
let now = new Date("2026-01-20T02:00:00Z");
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
});
afterAll(() => service.close());
beforeEach(() => {
  now = new Date("2026-01-20T02:00:00Z");
});

const act: ReturnType<typeof actOnSessions> = (...of) => actOnSessions(service)(...of);
const see = (union: TestCongress, id: string) => sessionSeen(service, union.chair, id);
const opensOn = "2026-02-10";
const planned = { type: "STAFF", kind: "REGULAR", opensOn, theme: "高质量发展" };

/** A session with a pass item (1), a report (2) and an election of two (3), as far as its notice. */
async function noticed(union: TestCongress, plan: object = {}) {
  const { chair } = union;
  const { id } = await act(chair, "planSession", { ...planned, ...plan });
  await act(chair, "takeSessionStep", { id, step: "PREPARE" });
  const secret = { sessionId: id, method: "SECRET_BALLOT" };
  await act(chair, "addAgendaItem", { ...secret, title: "绩效方案", kind: "DELIBERATE_AND_PASS" });
  await act(chair, "addAgendaItem", { sessionId: id, title: "工作报告", kind: "HEAR_AND_ADVISE" });
  await act(chair, "addAgendaItem", { ...secret, title: "选举", kind: "ELECT", seats: 2 });
  const paper = { sessionId: id, kind: "MATERIAL", title: "材料", fileId: await union.file() };
  await act(chair, "addSessionPaper", paper);
  await act(chair, "submitSessionTopics", { id, document: "工发〔2026〕1号" });
  await act(chair, "sendSessionNotice", { id });
  const { agenda } = await see(union, id);
  return { id, items: agenda.map((one) => one.id) as [string, string, string] };
}

const presidium = ({ memberId }: TestCongress, sessionId: string) => ({
  ...{ sessionId, kind: "PRESIDIUM", name: "主席团", headId: memberId("F1") },
  ...{ memberIds: ["F1", "F2", "F3"].map(memberId), frontLineIds: ["F1", "F2"].map(memberId) },
});

/** The same in session, with the first so many delegates present. */
async function sitting(union: TestCongress, present: number) {
  const session = await noticed(union);
  const { id } = session;
  now = new Date("2026-02-10T01:00:00Z");
  await act(union.chair, "takeSessionStep", { id, step: "OPEN_PREPARATORY" });
  for (let n = 1; n <= present; n += 1)
    await act(union.member(`F${n}`), "checkIn", { sessionId: id });
  await act(union.chair, "formCongressBody", presidium(union, id));
  await act(union.chair, "takeSessionStep", { id, step: "OPEN" });
  return session;
}
const ballots = (issued: number, collected = issued, invalid = 0) => ({
  ...{ issued, collected, invalid, valid: collected - invalid },
});
const of = { state: "PLANNED", campusId: null, departmentId: null, owners: [], taken: [] } as const;

test.each(everyCase(sessionStages))("2.2.7 $state --$step--> is possible: $isPossible", (one) => {
  const { by } = sessionStages.steps[one.step];
  const role = by === "sessions.review" ? "PARTY_COMMITTEE" : "CHAIR";
  const actor = by === "HOUSE" ? null : actorOf("u", role);
  const matter = matterOfSession({ state: one.state });
  const taken = takeStep(sessionStages, matter, actor, { step: one.step, opinion: "理由" });
  expect(taken.ok).toBe(one.isPossible);
});

test.each(everyCase(resolutionStages))(
  "SC-R16 $state --$step--> is possible: $isPossible",
  (one) => {
    const { by } = resolutionStages.steps[one.step];
    const chair = actorOf("u", "CHAIR", { memberId: "m" });
    const owners = by === "OWNER" ? ["m"] : [];
    const actor = by === "HOUSE" ? null : chair;
    const matter = { ...of, state: one.state, owners };
    const taken = takeStep(resolutionStages, matter, actor, { step: one.step, opinion: "理由" });
    expect(taken.ok).toBe(one.isPossible);
  },
);

test("SC-R8 an extraordinary session needs a caller, and of delegates exactly a third of all", async () => {
  const union = await aCongress(service, 10);
  const call = (more: object) =>
    act(union.chair, "planSession", { ...planned, kind: "EXTRAORDINARY", ...more });
  expect(await call({})).toMatchObject({ code: "CALLER_MISSING" });
  const refusal = await call({ requestedBy: "DELEGATES", requesters: 3 });
  expect(refusal).toMatchObject({ code: "REQUEST_TOO_SMALL" });
  expect(refusal.message).toContain("全体 10 人中须 4 人");
  expect((await call({ requestedBy: "DELEGATES", requesters: 4 })).__typename).toBe(
    "CongressSession",
  );
  expect((await call({ requestedBy: "EMPLOYER" })).__typename).toBe("CongressSession");
});

test("SC-R10, SC-R11 topics go to the Party committee before the notice, and a late notice needs a recorded reason", async () => {
  const union = await aCongress(service, 9);
  const { chair, party } = union;
  const { id } = await act(chair, "planSession", planned);
  await act(chair, "takeSessionStep", { id, step: "PREPARE" });
  expect((await see(union, id)).tasks).toHaveLength(8);
  expect(await act(chair, "submitSessionTopics", { id, document: "1号" })).toMatchObject({
    code: "AGENDA_EMPTY",
  });
  await act(chair, "addAgendaItem", { sessionId: id, title: "报告", kind: "HEAR_AND_ADVISE" });
  expect(await act(chair, "sendSessionNotice", { id })).toMatchObject({
    code: "TOPICS_NOT_SUBMITTED",
  });
  await act(chair, "submitSessionTopics", { id, document: "1号" });
  const back = { id, step: "PARTY_RETURN", opinion: "请补充" };
  expect(await act(chair, "takeSessionStep", back)).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await act(party, "takeSessionStep", back)).toMatchObject({ id });
  expect(await act(chair, "sendSessionNotice", { id })).toMatchObject({
    code: "TOPICS_NOT_SUBMITTED",
  });
  await act(chair, "submitSessionTopics", { id, document: "2号" });
  await act(party, "takeSessionStep", { id, step: "PARTY_AGREE" });
  expect(await act(chair, "sendSessionNotice", { id })).toMatchObject({ code: "MATERIAL_MISSING" });
  await act(chair, "addSessionPaper", {
    sessionId: id,
    kind: "MATERIAL",
    title: "材料",
    fileId: await union.file(),
  });
  now = new Date("2026-02-04T02:00:00Z");
  const late = await act(chair, "sendSessionNotice", { id });
  expect(late).toMatchObject({ code: "NOTICE_TOO_LATE" });
  expect(late.message).toContain("最迟 2026-02-03");
  await act(chair, "sendSessionNotice", { id, lateReason: "材料修改" });
  expect(await see(union, id)).toMatchObject({ state: "NOTICE_SENT", lateReason: "材料修改" });
  const item = { sessionId: id, title: "又一项", kind: "HEAR_AND_ADVISE" };
  expect(await act(chair, "addAgendaItem", item)).toMatchObject({ code: "AGENDA_FIXED" });
});

test("SC-R12 the session opens with its presidium and exactly two thirds of all formal delegates, whoever sits in", async () => {
  const union = await aCongress(service, 10, { others: 5 });
  const { chair, memberId } = union;
  const { id } = await noticed(union);
  await act(chair, "takeSessionStep", { id, step: "OPEN_PREPARATORY" });
  for (const staffNo of ["F1", "F2", "F3", "F4", "F5", "F6", "N1", "N2", "N3"])
    await act(chair, "checkIn", { sessionId: id, memberId: memberId(staffNo) });
  const open = { id, step: "OPEN" };
  expect(await act(chair, "takeSessionStep", open)).toMatchObject({ code: "PRESIDIUM_MISSING" });
  const body = presidium(union, id);
  const form = (more: object) => act(chair, "formCongressBody", { ...body, ...more });
  expect(await form({ memberIds: [memberId("F1")] })).toMatchObject({
    code: "PRESIDIUM_SIZE_WRONG",
  });
  expect(await form({ frontLineIds: [memberId("F1")] })).toMatchObject({
    code: "PRESIDIUM_FRONT_LINE",
  });
  expect(await form({ headId: memberId("N1") })).toMatchObject({ code: "HEAD_NOT_DELEGATE" });
  expect(await form({ memberIds: ["F1", "F2", "N1"].map(memberId) })).toMatchObject({
    code: "MEMBERS_NOT_DELEGATES",
  });
  expect(await form({})).toMatchObject({ id });
  expect(await act(chair, "takeSessionStep", open)).toMatchObject({ code: "QUORUM_MISSING" });
  await act(union.member("F7"), "checkIn", { sessionId: id });
  expect(await act(chair, "takeSessionStep", open)).toMatchObject({ id });
  expect(await see(union, id)).toMatchObject({
    attendance: { total: 10, now: 7, nonVoting: 3, isQuorum: true },
    bodies: [{ kind: "PRESIDIUM", headId: memberId("F1") }],
  });
});

test("SC-R12 a lost quorum adjourns the session and locks its votes; who comes back lets it go on", async () => {
  const union = await aCongress(service, 9);
  const { id, items } = await sitting(union, 6);
  await act(union.member("F6"), "checkOut", { sessionId: id });
  expect(await see(union, id)).toMatchObject({
    state: "ADJOURNED",
    attendance: { now: 5, present: 6 },
  });
  const vote = { itemId: items[0], ...ballots(5), yes: 5, no: 0, abstain: 0 };
  expect(await act(union.chair, "recordVote", vote)).toMatchObject({ code: "VOTES_LOCKED" });
  const resume = { id, step: "RESUME" };
  expect(await act(union.chair, "takeSessionStep", resume)).toMatchObject({
    code: "QUORUM_MISSING",
  });
  await act(union.member("F6"), "checkIn", { sessionId: id });
  expect(await act(union.chair, "takeSessionStep", resume)).toMatchObject({ id });
  expect(await act(union.chair, "recordVote", vote)).toMatchObject({ id });
});

test("2.2.7, SC-R13, SC-R14 a vote holds its invariants, is void with surplus ballots, and passes by all delegates", async () => {
  const union = await aCongress(service, 10);
  const { id, items } = await sitting(union, 8);
  const vote = (more: object) =>
    act(union.chair, "recordVote", {
      itemId: items[0],
      ...ballots(8),
      yes: 5,
      no: 2,
      abstain: 1,
      ...more,
    });
  expect(await vote({ yes: 6 })).toMatchObject({ code: "VOTE_COUNTS_WRONG" });
  expect(await vote(ballots(9))).toMatchObject({ code: "VOTE_COUNTS_WRONG" });
  expect(await vote({ ...ballots(7, 8) })).toMatchObject({ id });
  expect(await act(union.chair, "closeSession", { id })).toMatchObject({
    code: "VOTE_TO_BE_REPEATED",
  });
  expect(await vote({})).toMatchObject({ id });
  expect(await vote({})).toMatchObject({ code: "VOTED_ALREADY" });
  const { agenda } = await see(union, id);
  expect(agenda[0]).toMatchObject({
    outcome: "NOT_PASSED",
    working: "赞成 5 票,未超过全体代表 10 人的半数(须 6 票),未通过",
    votes: [{ state: "VOID" }, { state: "COUNTED", present: 8 }],
  });
  expect(agenda[0]!.votes[1]!.quorum).toBe("全体正式代表 10 人,须到会 7 人,实到 8 人,符合法定人数");
  const resolution = {
    itemId: items[0],
    title: "决议",
    text: "同意",
    ownerId: union.memberId("F1"),
    dueOn: "2026-12-31",
  };
  expect(await act(union.chair, "adoptResolution", resolution)).toMatchObject({
    code: "ITEM_NOT_PASSED",
  });
});

test("EL-R4, EL-R5, EL-R6 an election fills its seats by all entitled, and a tie at the last seat by a run-off", async () => {
  const union = await aCongress(service, 10);
  const { id, items } = await sitting(union, 9);
  const [a, b, c] = ["F1", "F2", "S1"].map(union.memberId) as [string, string, string];
  const round = (...yes: [string, number][]) =>
    act(union.chair, "recordElection", {
      ...{ itemId: items[2], ...ballots(9) },
      candidates: yes.map(([memberId, n]) => ({ memberId, yes: n, no: 9 - n, abstain: 0 })),
    });
  expect(await round([a, 8], [b, 6], [c, 6])).toMatchObject({ id });
  expect((await see(union, id)).agenda[2]).toMatchObject({ outcome: "RUN_OFF" });
  expect(await round([b, 5])).toMatchObject({ code: "RUN_OFF_CANDIDATES" });
  expect(await round([b, 5], [c, 4])).toMatchObject({ id });
  const item = (await see(union, id)).agenda[2]!;
  expect(item).toMatchObject({
    outcome: "ELECTED",
    votes: [{ kind: "ELECTION" }, { kind: "RUN_OFF" }],
  });
  expect(item.votes[1]!.candidates).toMatchObject([
    { memberId: b, result: "ELECTED" },
    { memberId: c, result: "NOT_ELECTED" },
  ]);
  expect(await round([c, 9])).toMatchObject({ code: "VOTED_ALREADY" });
});

test("SC-R15, SC-R16 a session is closed, published, reported within its working days and archived; its resolution is followed up", async () => {
  const union = await aCongress(service, 10, { others: 2 });
  const { chair } = union;
  const { id, items } = await sitting(union, 8);
  await act(union.member("N1"), "checkIn", { sessionId: id });
  await act(chair, "recordVote", { itemId: items[0], ...ballots(8), yes: 8, no: 0, abstain: 0 });
  const adopt = (more: object = {}) =>
    act(chair, "adoptResolution", {
      ...{ itemId: items[0], title: "绩效决议", text: "按方案执行", dueOn: "2026-12-31" },
      ...{ ownerId: union.memberId("S1"), ...more },
    });
  const first = await adopt();
  const second = await adopt({ replacesId: first.id });
  expect(await act(chair, "takeSessionStep", { id, step: "PUBLISH" })).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await act(chair, "closeSession", { id, costNote: "由医院行政列支" })).toMatchObject({
    id,
  });
  const due: { kind: string; on: string }[] = await service.ground.db.query(
    "SELECT kind, due_on AS `on` FROM deadline WHERE union_id = ? AND subject = ? AND kind IN ('SESSION_REPORT', 'SESSION_PUBLISH') ORDER BY kind",
    [union.unionId, id],
  );
  // 10 February 2026 and seven working days on: the Spring Festival (15 to 23) lies between, 14 and 28 are made up.
  expect(due.map(({ on }) => on)).toEqual(["2026-02-13", "2026-02-26"]);
  for (const step of ["PUBLISH", "REPORT_UP"])
    expect(
      await act(chair, "takeSessionStep", { id, step, opinion: "沪工〔2026〕2号" }),
    ).toMatchObject({ id });
  const archive = { id, step: "ARCHIVE" };
  expect(await act(chair, "takeSessionStep", archive)).toMatchObject({ code: "MINUTES_MISSING" });
  await act(chair, "addSessionPaper", {
    sessionId: id,
    kind: "MINUTES",
    title: "纪要",
    fileId: await union.file(),
  });
  expect(await act(chair, "takeSessionStep", archive)).toMatchObject({ id });
  const step = (name: string) => ({ id: second.id, step: name, opinion: "已执行" });
  expect(await act(chair, "takeResolutionStep", step("CONFIRM"))).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await act(union.member("S1"), "takeResolutionStep", step("REPORT"))).toMatchObject({
    id: second.id,
  });
  expect(await act(chair, "takeResolutionStep", step("CONFIRM"))).toMatchObject({ id: second.id });
  const seen = await see(union, id);
  expect(seen).toMatchObject({
    state: "ARCHIVED",
    attendance: { total: 10, present: 8, nonVoting: 1 },
  });
  expect(seen.resolutions.map(({ state }) => state).sort()).toEqual(["FULFILLED", "REPLACED"]);
  expect(await figuresIn("democraticFigures")(service, chair, { year: 2026 })).toMatchObject({
    ...{ B1_sessions: 1, B2_present: 8, B2_entitled: 10, B2_attendance: 9, B3_passed: 1 },
  });
});

test("2.2.7 a joint meeting takes nothing that is reserved to the congress, and the next session hears of it before it closes", async () => {
  const union = await aCongress(service, 6);
  const meeting = (kind: string) => ({
    ...{
      type: "STAFF",
      kind: "JOINT_MEETING",
      title: "联席会议",
      heldOn: "2026-01-10",
      participants: 9,
    },
    matters: [{ title: "急事", kind, result: "同意" }],
  });
  for (const kind of ["DELIBERATE_AND_PASS", "DECIDE", "ELECT", "EVALUATE"])
    expect(await act(union.chair, "recordGathering", meeting(kind))).toMatchObject({
      code: "MATTER_RESERVED",
    });
  const { id } = await act(union.chair, "recordGathering", meeting("HEAR_AND_ADVISE"));
  const round = {
    type: "STAFF",
    kind: "INSPECTION",
    title: "巡视",
    heldOn: "2026-01-12",
    participants: 4,
  };
  await act(union.chair, "recordGathering", { ...round, findings: "食堂" });
  const session = await sitting(union, 6);
  const close = { id: session.id };
  expect(await act(union.chair, "closeSession", close)).toMatchObject({
    code: "GATHERINGS_UNREPORTED",
  });
  expect(await act(union.chair, "reportGathering", { id, sessionId: session.id })).toMatchObject({
    id,
  });
  expect(await act(union.chair, "closeSession", close)).toMatchObject(close);
  const figures = await figuresIn("democraticFigures")(service, union.chair, { year: 2026 });
  expect(figures).toMatchObject({ B5_jointMeetings: 1, B5_inspections: 1, B5_trainings: 0 });
});

test("MC-R4 a member congress sits by its own rules, passes by hands, and is no session of the staff congress", async () => {
  const union = await aCongress(service, 6, { type: "MEMBER" });
  const { chair } = union;
  expect(await act(chair, "planSession", planned)).toMatchObject({ code: "CONGRESS_MISSING" });
  const { id } = await act(chair, "planSession", { ...planned, type: "MEMBER" });
  const item = { sessionId: id, title: "工作报告", kind: "DECIDE", method: "SHOW_OF_HANDS" };
  expect(await act(chair, "addAgendaItem", item)).toMatchObject({ id });
  expect(await act(chair, "addAgendaItem", { ...item, kind: "ELECT", seats: 1 })).toMatchObject({
    code: "METHOD_NOT_ALLOWED",
  });
});
