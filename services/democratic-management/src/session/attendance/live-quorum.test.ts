import { type TestService, testService } from "@union/testing";
import { endMandatesOfLeavers } from "../../delegate/mandate/end-mandates-of-leavers.js";
import { democraticManagement } from "../../service.js";
import { aCongress, type TestCongress } from "../../testing/congress.js";
import { papers } from "../../testing/delegates.js";
import { ballots, sessionHouse } from "../../testing/session-house.js";

let service: TestService;
let house: ReturnType<typeof sessionHouse>;
let now = new Date("2026-01-20T02:00:00Z");
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
  house = sessionHouse(service, (instant) => {
    now = new Date(instant);
  });
});
afterAll(() => service.close());
beforeEach(() => {
  now = new Date("2026-01-20T02:00:00Z");
});

/** The mandate of a delegate of a congress. */
async function mandateOf({ unionId, memberId }: TestCongress, staffNo: string): Promise<string> {
  const [row] = await service.ground.db.query<{ id: string }[]>(
    "SELECT id FROM delegate WHERE union_id = ? AND member_id = ?",
    [unionId, memberId(staffNo)],
  );
  return row!.id;
}
const day = "2026-02-10";
async function step(union: TestCongress, staffNo: string, name: "SUSPEND" | "RESUME") {
  const ids = [await mandateOf(union, staffNo)];
  await service.ask(
    union.chair,
    "mutation($input: TakeDelegateStepInput!) { takeDelegateStep(input: $input) { __typename } }",
    { input: { ids, step: name, on: day, opinion: "调查", ...papers } },
  );
}
const resign = async (union: TestCongress, staffNo: string) =>
  service.ask(
    union.chair,
    "mutation($input: EndDelegateInput!) { endDelegate(input: $input) { __typename } }",
    { input: { id: await mandateOf(union, staffNo), reason: "RESIGNED", on: day, ...papers } },
  );

test("SC-R12 whoever is suspended in his seat counts neither among all nor among those present, and the session adjourns at once", async () => {
  const { act, see, sitting } = house;
  const union = await aCongress(service, 12);
  const { id, items } = await sitting(union, 8);
  expect((await see(union, id)).attendance).toMatchObject({ total: 12, now: 8, isQuorum: true });
  await step(union, "F8", "SUSPEND");
  // 7 of 11: two thirds of eleven are eight.
  expect(await see(union, id)).toMatchObject({
    state: "ADJOURNED",
    attendance: {
      ...{ total: 11, now: 7, isQuorum: false },
      working: "全体正式代表 11 人，须到会 8 人，实到 7 人，不足法定人数",
    },
  });
  const vote = { itemId: items[0], ...ballots(7), yes: 7, no: 0, abstain: 0 };
  expect(await act(union.chair, "recordVote", vote)).toMatchObject({ code: "VOTES_LOCKED" });
  await step(union, "F8", "RESUME");
  expect((await see(union, id)).attendance).toMatchObject({ total: 12, now: 8, isQuorum: true });
  expect(await act(union.chair, "takeSessionStep", { id, step: "RESUME" })).toMatchObject({ id });
});

test("SC-R12 with everybody there one suspension leaves nobody present beyond all, votes go on, and he may still be checked out", async () => {
  const { act, see, sitting } = house;
  const union = await aCongress(service, 9);
  const { id, items } = await sitting(union, 9);
  await step(union, "F9", "SUSPEND");
  expect(await see(union, id)).toMatchObject({
    state: "IN_SESSION",
    attendance: { total: 8, now: 8, present: 8, isQuorum: true },
  });
  const vote = { itemId: items[0], ...ballots(8), yes: 5, no: 3, abstain: 0 };
  expect(await act(union.chair, "recordVote", vote)).toMatchObject({ id });
  expect((await see(union, id)).agenda[0]).toMatchObject({
    outcome: "PASSED",
    votes: [{ quorum: "全体正式代表 8 人，须到会 6 人，实到 8 人，符合法定人数" }],
  });
  const leave = { sessionId: id, memberId: union.memberId("F9") };
  expect(await act(union.chair, "checkOut", leave)).toMatchObject({ id });
  expect(await act(union.chair, "checkIn", leave)).toMatchObject({ code: "DELEGATE_UNKNOWN" });
});

test("SC-R12 a mandate that comes back among all may cost the quorum, too", async () => {
  const { see, sitting } = house;
  const union = await aCongress(service, 10);
  now = new Date("2026-02-10T01:00:00Z");
  await step(union, "F10", "SUSPEND");
  now = new Date("2026-01-20T02:00:00Z");
  const { id } = await sitting(union, 6);
  expect(await see(union, id)).toMatchObject({ state: "IN_SESSION", attendance: { total: 9 } });
  await step(union, "F10", "RESUME");
  expect(await see(union, id)).toMatchObject({
    state: "ADJOURNED",
    attendance: { total: 10, now: 6 },
  });
});

test("SC-R12 whoever resigns or leaves the unit during the session is no delegate of it any more", async () => {
  const { see, sitting } = house;
  const union = await aCongress(service, 9);
  const { id } = await sitting(union, 7);
  await resign(union, "F7");
  expect(await see(union, id)).toMatchObject({
    state: "IN_SESSION",
    attendance: { total: 8, now: 6 },
  });
  await service.ground.db.query(
    "UPDATE directory_member SET status = 'DECEASED' WHERE union_id = ? AND id = ?",
    [union.unionId, union.memberId("F6")],
  );
  const member = { id: union.memberId("F6") };
  await service.ground.db.transaction((tx) =>
    endMandatesOfLeavers(service.ground)(tx, {
      ...{ traceId: union.unionId, createdAt: now },
      payload: { unionId: union.unionId, members: [member] },
    } as never),
  );
  expect(await see(union, id)).toMatchObject({
    state: "IN_SESSION",
    attendance: { total: 7, now: 5 },
  });
  await resign(union, "F5");
  // 4 of 6 are two thirds; one more of those who are there, and 3 of 5 are not.
  expect((await see(union, id)).state).toBe("IN_SESSION");
  await resign(union, "F4");
  expect(await see(union, id)).toMatchObject({
    state: "ADJOURNED",
    attendance: { total: 5, now: 3 },
  });
});
