import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress } from "../../testing/congress.js";
import { ballots, planned, sessionHouse } from "../../testing/session-house.js";

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
  const { act, see, sitting } = house;
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
