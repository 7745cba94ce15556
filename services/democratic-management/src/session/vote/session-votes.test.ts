import { figuresIn, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress } from "../../testing/congress.js";
import { ballots, planned, presidium, sessionHouse } from "../../testing/session-house.js";

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

test("2.2.7, SC-R13, SC-R14 a vote holds its invariants, is void with surplus ballots, and passes by all delegates", async () => {
  const { act, see, sitting } = house;
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
    working: "赞成 5 票，未超过全体代表 10 人的半数(须 6 票)，未通过",
    votes: [{ state: "VOID" }, { state: "COUNTED", present: 8 }],
  });
  expect(agenda[0]!.votes[1]!.quorum).toBe(
    "全体正式代表 10 人，须到会 7 人，实到 8 人，符合法定人数",
  );
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
  const { act, see, sitting, readied } = house;
  const union = await aCongress(service, 10);
  const { id, items } = await sitting(union, 10);
  await readied(union, items[2], ["F1", "F2", "F3"]);
  const [a, b, c] = ["F1", "F2", "F3"].map(union.memberId) as [string, string, string];
  const round = (...yes: [string, number][]) =>
    act(union.chair, "recordElection", {
      ...{ itemId: items[2], ...ballots(10) },
      candidates: yes.map(([memberId, n]) => ({ memberId, yes: n, no: 10 - n, abstain: 0 })),
    });
  // Ten ballots of two names hold twenty: twenty-one are a mistake of the record (EL-R7).
  const impossible = await round([a, 9], [b, 6], [c, 6]);
  expect(impossible).toMatchObject({ code: "VOTE_COUNTS_WRONG" });
  expect(impossible.message).toContain("有效票乘以应选名额");
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

test("MC-R4 a member congress sits by its own rules, passes by hands, and is no session of the staff congress", async () => {
  const { act } = house;
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

test("MC-R4 a member congress is called by a third of the members, sits by its own quorum, and passes by its own share of its own delegates", async () => {
  const { act, see } = house;
  const union = await aCongress(service, 9, { type: "MEMBER", others: 3 });
  const { chair, unionId } = union;
  const { manager } = service.ground.db;
  await manager.query("UPDATE directory_member SET status = 'ACTIVE' WHERE union_id = ?", [
    unionId,
  ]);
  for (const [key, value] of [
    ["memberCongress.quorum", { num: 1, den: 2, inclusive: true }],
    ["memberCongress.pass", { num: 1, den: 3, inclusive: false }],
    ["congress.pass", { num: 9, den: 10, inclusive: true }],
  ] as const)
    await manager.query(
      `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
       VALUES (?, UUID(), ?, NULL, ?, '2025-01-01', '会员代表大会决定', 1)`,
      [unionId, key, JSON.stringify(value)],
    );
  const call = (requesters: number) =>
    act(chair, "planSession", {
      ...{ ...planned, type: "MEMBER", kind: "EXTRAORDINARY", requestedBy: "DELEGATES" },
      requesters,
    });
  // Nine delegates, three who sit in and one more are thirteen members: a third of them is five people.
  const refused = await call(4);
  expect(refused).toMatchObject({ code: "REQUEST_TOO_SMALL" });
  expect(refused.message).toContain("全体 13 人中须 5 人");
  const { id } = await call(5);
  await act(chair, "takeSessionStep", { id, step: "PREPARE" });
  const item = { sessionId: id, title: "经费报告", kind: "DECIDE", method: "SHOW_OF_HANDS" };
  await act(chair, "addAgendaItem", item);
  const paper = { sessionId: id, kind: "MATERIAL", title: "材料", fileId: await union.file() };
  await act(chair, "addSessionPaper", paper);
  await act(chair, "submitSessionTopics", { id, document: "1号" });
  await act(chair, "sendSessionNotice", { id });
  setClock("2026-02-10T01:00:00Z");
  await act(chair, "takeSessionStep", { id, step: "OPEN_PREPARATORY" });
  for (const n of ["F1", "F2", "F3", "F4", "N1", "N2"])
    await act(union.member(n), "checkIn", { sessionId: id });
  const open = { id, step: "OPEN" };
  const form = () => act(chair, "formCongressBody", presidium(union, id));
  expect(await form()).toMatchObject({ code: "QUORUM_MISSING" });
  await act(union.member("F5"), "checkIn", { sessionId: id });
  await form();
  expect(await act(chair, "takeSessionStep", open)).toMatchObject({ id });
  const itemId = (await see(union, id)).agenda[0]!.id;
  const hands = { itemId, yes: 4, no: 1, abstain: 0 };
  expect(await act(chair, "recordVote", hands)).toMatchObject({ id });
  const seen = await see(union, id);
  expect(seen.attendance).toMatchObject({ total: 9, now: 5, nonVoting: 2, isQuorum: true });
  expect(seen.agenda[0]).toMatchObject({ outcome: "PASSED" });
  expect(await act(chair, "closeSession", { id })).toMatchObject({ id });
  expect(await figuresIn("democraticFigures")(service, chair, { year: 2026 })).toMatchObject({
    ...{ B1_sessions: 0, B3_agendaItems: 0, B3_passed: 0 },
  });
});
