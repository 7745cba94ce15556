import { figuresIn, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress } from "../testing/congress.js";
import { ballots, planned, presidium, sessionHouse } from "../testing/session-house.js";

let service: TestService;
let house: ReturnType<typeof sessionHouse>;
let now = new Date("2026-01-20T02:00:00Z");
const setClock = (instant: string) => {
  now = new Date(instant);
};
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
  house = sessionHouse(service, setClock);
});
afterAll(() => service.close());
beforeEach(() => setClock("2026-01-20T02:00:00Z"));

test("SC-R8 an extraordinary session needs a caller, and of delegates exactly a third of all", async () => {
  const { act } = house;
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
  const { act, see } = house;
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
  setClock("2026-02-04T02:00:00Z");
  const late = await act(chair, "sendSessionNotice", { id });
  expect(late).toMatchObject({ code: "NOTICE_TOO_LATE" });
  expect(late.message).toContain("最迟 2026-02-03");
  await act(chair, "sendSessionNotice", { id, lateReason: "材料修改" });
  expect(await see(union, id)).toMatchObject({ state: "NOTICE_SENT", lateReason: "材料修改" });
  const item = { sessionId: id, title: "又一项", kind: "HEAR_AND_ADVISE" };
  expect(await act(chair, "addAgendaItem", item)).toMatchObject({ code: "AGENDA_FIXED" });
});

test("SC-R12 the session opens with its presidium and exactly two thirds of all formal delegates, whoever sits in", async () => {
  const { act, see, noticed } = house;
  const union = await aCongress(service, 10, { others: 5 });
  const { chair, memberId } = union;
  const { id } = await noticed(union);
  setClock("2026-02-10T01:00:00Z");
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
  expect(await form({})).toMatchObject({ code: "QUORUM_MISSING" });
  await act(union.member("F7"), "checkIn", { sessionId: id });
  expect(await form({})).toMatchObject({ id });
  await act(union.member("F7"), "checkOut", { sessionId: id });
  expect(await act(chair, "takeSessionStep", open)).toMatchObject({ code: "QUORUM_MISSING" });
  await act(union.member("F7"), "checkIn", { sessionId: id });
  expect(await act(chair, "takeSessionStep", open)).toMatchObject({ id });
  expect(await see(union, id)).toMatchObject({
    attendance: { total: 10, now: 7, nonVoting: 3, isQuorum: true },
    bodies: [{ kind: "PRESIDIUM", headId: memberId("F1") }],
  });
});

test("SC-R12 a lost quorum adjourns the session and locks its votes; who comes back lets it go on", async () => {
  const { act, see, sitting } = house;
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

test("SC-R15, SC-R16 a session is closed, published, reported within its working days and archived; its resolution is followed up", async () => {
  const { act, see, sitting } = house;
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
  expect(
    await act(chair, "closeSession", { id, costNote: "由医院行政列支", unvotedReason: "选举改期" }),
  ).toMatchObject({
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
