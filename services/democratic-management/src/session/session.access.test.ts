import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress } from "../testing/congress.js";
import { actOnSessions, sessionSeen } from "../testing/session-acts.js";
import { statementsOf } from "../testing/statements-of.js";

const clock = () => new Date("2026-02-10T01:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock });
});
afterAll(() => service.close());

/** A congress whose session is in its preparatory meeting. */
async function meeting() {
  const union = await aCongress(service, 6);
  const act = actOnSessions(service);
  const plan = { type: "STAFF", kind: "REGULAR", opensOn: "2026-02-10" };
  const { id } = await act(union.chair, "planSession", plan);
  await service.ground.db.query(
    "UPDATE congress_session SET state = 'PREPARATORY_MEETING' WHERE union_id = ? AND id = ?",
    [union.unionId, id],
  );
  return { ...union, act, id };
}
const list = `query($id: ID!) { congressSession(id: $id) { checkIns { totalCount edges { node { memberId } } } } }`;

test("an officer of a campus sees the session of the whole union, and changes nothing of it", async () => {
  const { officerOf, act, id, chair } = await meeting();
  const east = officerOf("东院区");
  expect(await sessionSeen(service, east, id)).toMatchObject({ state: "PREPARATORY_MEETING" });
  for (const [name, input] of [
    ["planSession", { type: "STAFF", kind: "REGULAR", opensOn: "2026-03-01" }],
    ["addAgendaItem", { sessionId: id, title: "一", kind: "HEAR_AND_ADVISE" }],
    ["addSessionTask", { sessionId: id, group: "LOGISTICS", title: "一" }],
    ["closeSession", { id }],
  ] as const)
    expect(await act(east, name, input)).toMatchObject({ code: "SESSION_NOT_YOURS" });
  const step = { id, step: "CANCEL", opinion: "一" };
  expect(await act(east, "takeSessionStep", step)).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await sessionSeen(service, chair, id)).toMatchObject({ state: "PREPARATORY_MEETING" });
});

test("an officer of a campus checks in, and is shown, the delegates of his campus alone", async () => {
  const { officerOf, act, id, memberId, chair } = await meeting();
  const east = officerOf("东院区");
  const come = (staffNo: string) =>
    act(east, "checkIn", { sessionId: id, memberId: memberId(staffNo) });
  expect(await come("F2")).toMatchObject({ id });
  expect(await come("F1")).toMatchObject({ code: "DELEGATE_UNKNOWN" });
  await act(chair, "checkIn", { sessionId: id, memberId: memberId("F1") });
  expect(await service.ask(east, list, { id })).toMatchObject({
    congressSession: {
      checkIns: { totalCount: 1, edges: [{ node: { memberId: memberId("F2") } }] },
    },
  });
  expect(await service.ask(chair, list, { id })).toMatchObject({
    congressSession: { checkIns: { totalCount: 2 } },
  });
});

test("a delegate checks himself in and nobody else; whoever is no delegate is none", async () => {
  const { member, act, id, memberId } = await meeting();
  const one = member("F1");
  expect(await act(one, "checkIn", { sessionId: id })).toMatchObject({ id });
  const other = { sessionId: id, memberId: memberId("F2") };
  expect(await act(one, "checkIn", other)).toMatchObject({ code: "DELEGATE_UNKNOWN" });
  const stranger = await act(member("S1"), "checkIn", { sessionId: id });
  expect(stranger).toMatchObject({ code: "DELEGATE_UNKNOWN" });
  expect(await act(member("F2"), "checkOut", { sessionId: id })).toMatchObject({
    code: "NOT_CHECKED_IN",
  });
});

test("members see a session but not who checked in; another union sees and does nothing", async () => {
  const { member, act, id } = await meeting();
  const { data, errors } = await service.try(member("F1"), list, { id });
  expect(data).toMatchObject({ congressSession: { checkIns: null } });
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const other = actorOf("00000000-0000-4000-8000-000000000001", "CHAIR");
  expect(await service.ask(other, list, { id })).toEqual({ congressSession: null });
  expect(await act(other, "closeSession", { id })).toMatchObject({ code: "SESSION_UNKNOWN" });
});

test("a page of sessions with attendance or agenda costs three statements, whatever its size", async () => {
  const { chair, act } = await meeting();
  const plan = { type: "STAFF", kind: "REGULAR", opensOn: "2026-03-01" };
  for (let n = 0; n < 6; n += 1) await act(chair, "planSession", plan);
  const costs = async (first: number, fields: string): Promise<number> => {
    const query = `{ congressSessions(first: ${first}) { edges { node { id ${fields} } } } }`;
    return (await statementsOf(service, chair, query)).length;
  };
  for (const first of [1, 7]) {
    expect(await costs(first, "attendance { total isQuorum }")).toBe(3);
    expect(await costs(first, "agenda { title outcome }")).toBeLessThanOrEqual(3);
  }
});
