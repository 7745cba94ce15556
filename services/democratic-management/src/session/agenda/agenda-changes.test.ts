import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress } from "../../testing/congress.js";
import { sessionHouse } from "../../testing/session-house.js";

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

test("SC-R10, SC-R11 returned topics are revised or withdrawn and submitted again; the agenda stands once the notice is out", async () => {
  const { act, see } = house;
  const union = await aCongress(service, 9);
  const { chair, party } = union;
  const { id } = await act(chair, "planSession", {
    ...{ type: "STAFF", kind: "REGULAR", opensOn: "2026-02-10" },
  });
  await act(chair, "takeSessionStep", { id, step: "PREPARE" });
  const add = (title: string) =>
    act(chair, "addAgendaItem", { sessionId: id, title, kind: "HEAR_AND_ADVISE" });
  for (const title of ["报告", "错列", "总结"]) await add(title);
  await act(chair, "submitSessionTopics", { id, document: "1号" });
  await act(party, "takeSessionStep", { id, step: "PARTY_RETURN", opinion: "第二项撤下" });
  const [first, second] = (await see(union, id)).agenda;
  expect(await act(chair, "withdrawAgendaItem", { itemId: second!.id })).toMatchObject({ id });
  const elects = { title: "选举", kind: "ELECT", method: "SECRET_BALLOT" };
  const revise = (more: object) =>
    act(chair, "reviseAgendaItem", { itemId: first!.id, ...elects, ...more });
  expect(await revise({ seats: 2_147_483_647 })).toMatchObject({ code: "SEATS_WRONG" });
  expect(await revise({ seats: 2 })).toMatchObject({ id });
  const seen = await see(union, id);
  expect(seen).toMatchObject({ partyState: "NONE", agenda: [{ no: 1 }, { no: 3 }] });
  expect(seen.agenda[0]!.outcome).toBe("PENDING");
  const gone = { itemId: second!.id };
  expect(await act(chair, "withdrawAgendaItem", gone)).toMatchObject({ code: "ITEM_UNKNOWN" });
  await act(chair, "addSessionPaper", {
    ...{ sessionId: id, kind: "MATERIAL", title: "材料", fileId: await union.file() },
  });
  await act(chair, "submitSessionTopics", { id, document: "2号" });
  await act(chair, "sendSessionNotice", { id });
  expect(await revise({ seats: 3 })).toMatchObject({ code: "AGENDA_FIXED" });
  const last = { itemId: first!.id };
  expect(await act(chair, "withdrawAgendaItem", last)).toMatchObject({ code: "AGENDA_FIXED" });
});

test("2.2.6 an answer is not lost when opinions are completed, every record stays, and none is made once the session is archived", async () => {
  const { act, sitting } = house;
  const union = await aCongress(service, 6);
  const { id, items } = await sitting(union, 6);
  const said = (opinions: string, more: object = {}) =>
    act(union.chair, "recordAgendaOpinions", { itemId: items[1], opinions, ...more });
  await said("加强培训", { answer: "已列入计划" });
  expect(await said("加强培训,分院区进行")).toMatchObject({ id });
  const query = `query($id: ID!) { congressSession(id: $id) { agenda { opinions answer opinionRecords { no opinions answer recordedOn } } } }`;
  const { congressSession } = await service.ask<{ congressSession: { agenda: object[] } }>(
    union.chair,
    query,
    { id },
  );
  const recordedOn = "2026-02-10";
  expect(congressSession.agenda[1]).toEqual({
    ...{ opinions: "加强培训,分院区进行", answer: "已列入计划" },
    opinionRecords: [
      { no: 1, opinions: "加强培训", answer: "已列入计划", recordedOn },
      { no: 2, opinions: "加强培训,分院区进行", answer: "已列入计划", recordedOn },
    ],
  });
  await service.ground.db.query(
    "UPDATE congress_session SET state = 'ARCHIVED' WHERE union_id = ? AND id = ?",
    [union.unionId, id],
  );
  const refused = await said("再改");
  expect(refused).toMatchObject({ code: "SESSION_STATE_UNFIT" });
  expect(refused.message).toContain("会议状态为“已归档”，不能登记审议意见");
});

test("2.2.6 votes on what is only heard are an opinion: its working never says that it did not pass", async () => {
  const { act, see } = house;
  const union = await aCongress(service, 6);
  const { chair } = union;
  const { id } = await house.sitting(union, 6);
  const { items } = { items: (await see(union, id)).agenda };
  await service.ground.db.query(
    "UPDATE agenda_item SET method = 'SHOW_OF_HANDS' WHERE union_id = ? AND id = ?",
    [union.unionId, items[1]!.id],
  );
  await act(chair, "recordVote", { itemId: items[1]!.id, yes: 1, no: 5, abstain: 0 });
  expect((await see(union, id)).agenda[1]).toMatchObject({
    outcome: "HEARD",
    working: "赞成 1 票，反对 5 票，弃权 0 票；这类议题听取意见，不以票数决定是否通过",
  });
});
