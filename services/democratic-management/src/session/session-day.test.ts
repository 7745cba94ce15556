import { type TestService, testService } from "@union/testing";
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

test("2.2.7, SC-R11 a session is opened on its day, its preparatory meeting the day before at the earliest", async () => {
  const { act, noticed } = house;
  const union = await aCongress(service, 9);
  const { chair } = union;
  const { id } = await noticed(union);
  const take = (step: string) => act(chair, "takeSessionStep", { id, step });
  setClock("2026-02-08T15:59:00Z");
  const refused = await take("OPEN_PREPARATORY");
  expect(refused).toMatchObject({ code: "SESSION_NOT_YET" });
  expect(refused.message).toContain("会议定于 2026-02-10 开幕，2026-02-09 起");
  setClock("2026-02-08T16:00:00Z");
  expect(await take("OPEN_PREPARATORY")).toMatchObject({ id });
  for (let n = 1; n <= 6; n += 1) await act(union.member(`F${n}`), "checkIn", { sessionId: id });
  expect(await act(chair, "formCongressBody", presidium(union, id))).toMatchObject({ id });
  expect(await take("OPEN")).toMatchObject({ code: "SESSION_NOT_YET" });
  setClock("2026-02-09T16:00:00Z");
  expect(await take("OPEN")).toMatchObject({ id });
});

test("SC-R9 a cancelled session gives its number back to the next one", async () => {
  const { act } = house;
  const union = await aCongress(service, 9);
  const plan = () => act(union.chair, "planSession", planned);
  const nameOf = async (id: string) => {
    const query = "query($id: ID!) { congressSession(id: $id) { name state } }";
    const { congressSession } = await service.ask<{ congressSession: object }>(union.chair, query, {
      id,
    });
    return congressSession;
  };
  const first = await plan();
  expect(await nameOf(first.id)).toMatchObject({ name: "第3届第1次职工代表大会" });
  await act(union.chair, "takeSessionStep", { id: first.id, step: "CANCEL", opinion: "改期" });
  const second = await plan();
  expect(await nameOf(second.id)).toMatchObject({ name: "第3届第1次职工代表大会" });
  expect(await nameOf(first.id)).toMatchObject({ state: "CANCELLED" });
  const third = await plan();
  expect(await nameOf(third.id)).toMatchObject({ name: "第3届第2次职工代表大会" });
});

test("SC-R8 no more delegates ask for a session than there are", async () => {
  const union = await aCongress(service, 9);
  const call = { ...planned, kind: "EXTRAORDINARY", requestedBy: "DELEGATES", requesters: 10 };
  expect(await house.act(union.chair, "planSession", call)).toMatchObject({
    code: "TOO_MANY_REQUESTERS",
  });
});

test("2.2.7 what nobody voted on is left with a reason, and a session whose delegates do not come back closes with what it passed", async () => {
  const { act, see, sitting } = house;
  const union = await aCongress(service, 9);
  const { id, items } = await sitting(union, 6);
  const vote = { itemId: items[0], ...ballots(6), yes: 6, no: 0, abstain: 0 };
  await act(union.chair, "recordVote", vote);
  const refused = await act(union.chair, "closeSession", { id });
  expect(refused).toMatchObject({ code: "ITEMS_NOT_VOTED" });
  expect(refused.message).toContain("选举");
  await act(union.member("F6"), "checkOut", { sessionId: id });
  expect((await see(union, id)).state).toBe("ADJOURNED");
  const close = { id, unvotedReason: "代表未返回,选举改期" };
  expect(await act(union.chair, "closeSession", close)).toMatchObject({ id });
  const seen = await see(union, id);
  expect(seen.state).toBe("CLOSED");
  expect(seen.agenda[0]!.outcome).toBe("PASSED");
});

test("SC-R12 a preparatory meeting that never has its quorum is cancelled with a reason", async () => {
  const { act, noticed } = house;
  const union = await aCongress(service, 9);
  const { id } = await noticed(union);
  setClock("2026-02-10T01:00:00Z");
  await act(union.chair, "takeSessionStep", { id, step: "OPEN_PREPARATORY" });
  const cancel = { id, step: "CANCEL", opinion: "到会人数不足" };
  expect(await act(union.chair, "takeSessionStep", cancel)).toMatchObject({ id });
});

test("2.2.7 one presidium stands in a session, of the front line as the roster has it; the one before stays on record", async () => {
  const { act, see, noticed } = house;
  const union = await aCongress(service, 9);
  const { chair, memberId } = union;
  const { id } = await noticed(union);
  setClock("2026-02-10T01:00:00Z");
  await act(chair, "takeSessionStep", { id, step: "OPEN_PREPARATORY" });
  for (let n = 1; n <= 6; n += 1) await act(union.member(`F${n}`), "checkIn", { sessionId: id });
  const { manager } = service.ground.db;
  const roster = (staffNo: string, category: string, rank: string) =>
    manager.query(
      "UPDATE directory_member SET staff_category = ?, cadre_rank = ? WHERE union_id = ? AND id = ?",
      [category, rank, union.unionId, memberId(staffNo)],
    );
  await roster("F1", "医师", "中层");
  const form = (more: object = {}) =>
    act(chair, "formCongressBody", { ...presidium(union, id), ...more });
  expect(await form()).toMatchObject({ code: "PRESIDIUM_FRONT_LINE" });
  await roster("F3", "护士", "一般");
  expect(await form()).toMatchObject({ id });
  expect(await form({ name: "主席团二", headId: memberId("F2") })).toMatchObject({ id });
  const { bodies } = await see(union, id);
  expect(bodies).toMatchObject([{ kind: "PRESIDIUM", headId: memberId("F2") }]);
  const rows: object[] = await manager.query(
    "SELECT name, dissolved_on AS dissolvedOn FROM congress_body WHERE union_id = ? ORDER BY name",
    [union.unionId],
  );
  expect(rows).toMatchObject([
    { name: "主席团", dissolvedOn: "2026-02-10" },
    { name: "主席团二", dissolvedOn: null },
  ]);
});
