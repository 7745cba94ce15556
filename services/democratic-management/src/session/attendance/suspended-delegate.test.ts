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

test("SC-R12 a mandate that rests on the day a session opens counts in no quorum, and whoever holds it does not check in", async () => {
  const { act, see, noticed } = house;
  const union = await aCongress(service, 9);
  const { id } = await noticed(union);
  expect((await see(union, id)).attendance.total).toBe(9);
  const rests = (staffNo: string, from: string, to: string) =>
    service.ground.db.query(
      `INSERT INTO delegate_suspension (union_id, delegate_id, suspended_from, suspended_to)
       SELECT union_id, id, ?, ? FROM delegate WHERE union_id = ? AND member_id = ?`,
      [from, to, union.unionId, union.memberId(staffNo)],
    );
  await rests("F7", "2026-02-01", "2026-02-11");
  await rests("F8", "2026-02-10", "9999-12-31");
  await rests("F9", "2026-02-01", "2026-02-10");
  expect((await see(union, id)).attendance.total).toBe(7);
  now = new Date("2026-02-10T01:00:00Z");
  await act(union.chair, "takeSessionStep", { id, step: "OPEN_PREPARATORY" });
  const come = (staffNo: string) => act(union.member(staffNo), "checkIn", { sessionId: id });
  expect(await come("F7")).toMatchObject({ code: "DELEGATE_UNKNOWN" });
  expect(await come("F8")).toMatchObject({ code: "DELEGATE_UNKNOWN" });
  expect(await come("F9")).toMatchObject({ id });
});

test("SC-R12 a delegate who was recalled after the session counts on its day as he did then", async () => {
  const { see, noticed } = house;
  const union = await aCongress(service, 6);
  const { id } = await noticed(union);
  await service.ground.db.query(
    "UPDATE delegate SET state = 'RECALLED', valid_to = '2026-03-01' WHERE union_id = ? AND member_id = ?",
    [union.unionId, union.memberId("F1")],
  );
  expect((await see(union, id)).attendance.total).toBe(6);
});
