import { metrics } from "@union/observability";
import { newId } from "@union/persistence";
import { measureDirectoryLag } from "./directory-lag.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { everyUnion, wantDirectory } from "./want-directory.js";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
});
afterEach(() => house.close());

const unionId = newId();
const told = () => house.db.query("SELECT name, payload FROM outbox");
const card = {
  id: newId(),
  staffNo: "0001",
  name: "示范员",
  sex: "FEMALE" as const,
  campusId: newId(),
  departmentId: newId(),
  status: null,
  birthMonthDay: null,
  version: 1,
};

test("an empty directory is asked for, of every union, once a start", async () => {
  await wantDirectory(house.db, "welfare");
  expect(await told()).toEqual([
    { name: "directory.wanted.v1", payload: { unionId: everyUnion, service: "welfare" } },
  ]);
});

test("a directory that knows its people is not asked for", async () => {
  const members = [{ ...card, employmentType: "CONTRACT" as const, cadreRank: null }];
  await house.hear("member.changed.v1", { unionId, members });
  await wantDirectory(house.db, "welfare");
  expect(await told()).toEqual([]);
});

test("a directory that an older release has filled is asked for", async () => {
  await house.hear("member.changed.v1", { unionId, members: [card] });
  await wantDirectory(house.db, "welfare");
  expect(await told()).toHaveLength(1);
});

test("the lag of a directory is the age of the newest change it knows; without any there is none", async () => {
  const line = async () => (await metrics.metrics()).match(/^directory_lag_seconds{.*$/m)?.[0];
  await measureDirectoryLag(house.db, "welfare");
  expect(await line()).toBeUndefined();
  const [early, late] = [new Date("2025-01-05T00:00:00.500Z"), new Date("2025-01-05T00:01:00Z")];
  await house.hear("member.changed.v1", { unionId, members: [card] }, late);
  await house.hear("campus.changed.v1", { unionId: newId(), campuses: [] }, early);
  await measureDirectoryLag(house.db, "welfare", new Date("2025-01-05T00:01:30.250Z"));
  expect(await line()).toBe('directory_lag_seconds{service="welfare"} 30.25');
});
