import { localDate } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress, type TestCongress } from "../../testing/congress.js";
import { sessionHouse } from "../../testing/session-house.js";
import { sessionsOfYearSchedule } from "./sessions-of-year.schedule.js";

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

const runOn = (day: string) =>
  service.ground.db.transaction((tx) =>
    sessionsOfYearSchedule.run(tx, { day: localDate(day) } as never),
  );
const clocks = ({ unionId, congressId }: TestCongress): Promise<object[]> =>
  service.ground.db.query(
    `SELECT state, due_on AS dueOn, next_on AS nextOn FROM deadline WHERE union_id = ? AND subject = ? AND kind = 'SESSIONS_OF_YEAR' ORDER BY id`,
    [unionId, congressId],
  );

test("SC-R8 a congress that has not sat in a year has a clock that warns officers ninety days before the year ends, and one session meets it", async () => {
  const union = await aCongress(service, 6);
  await runOn("2026-01-21");
  await runOn("2026-01-22");
  const running = { state: "OPEN", dueOn: "2026-12-31", nextOn: "2026-10-02" };
  expect(await clocks(union)).toEqual([running]);
  const { id } = await house.sitting(union, 6);
  expect((await house.see(union, id)).state).toBe("IN_SESSION");
  await runOn("2026-02-11");
  expect(await clocks(union)).toMatchObject([{ state: "MET", nextOn: null }]);
  await runOn("2026-03-01");
  expect(await clocks(union)).toHaveLength(1);
  await runOn("2027-01-02");
  expect(await clocks(union)).toMatchObject([{ state: "MET" }, { dueOn: "2027-12-31" }]);
});

test("SC-R8 the union's own number of sessions a year counts, and neither a planned session nor one of the other congress", async () => {
  const union = await aCongress(service, 6);
  await service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, UUID(), 'congress.sessionsPerYearMin', NULL, '2', '2025-01-01', '工会委员会决定', 1)`,
    [union.unionId],
  );
  now = new Date("2026-01-20T02:00:00Z");
  await house.sitting(union, 6);
  await house.act(union.chair, "planSession", {
    type: "STAFF",
    kind: "REGULAR",
    opensOn: "2026-11-01",
  });
  await runOn("2026-03-01");
  expect(await clocks(union)).toMatchObject([{ state: "OPEN" }]);
  const member = await aCongress(service, 3, { type: "MEMBER" });
  await runOn("2026-12-31");
  expect(await clocks(member)).toEqual([]);
});
