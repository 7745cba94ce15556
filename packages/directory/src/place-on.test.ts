import { localDate } from "@union/kernel";
import { newId } from "@union/persistence";
import { Directory } from "./directory.reader.js";
import { placeOn } from "./place-on.js";
import { openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
});
afterAll(() => house.close());

const [unionId, id, old, now, department] = [newId(), newId(), newId(), newId(), newId()];
const card = {
  ...{ id, staffNo: "0001", name: "示范员", sex: "FEMALE" as const, status: null },
  ...{ birthMonthDay: null, departmentId: department },
};
const post = (campusId: string, from: string, to: string) => ({
  ...{ campusId, departmentId: department, from, to },
});
const moved = [post(old, "2020-01-01", "2025-06-01"), post(now, "2025-06-01", "9999-12-31")];
const campusOn = async (...days: string[]) => {
  const person = (await new Directory(house.db).membersById(unionId, [id])).get(id)!;
  return days.map((day) => placeOn(person, localDate(day)).campusId);
};

test("what happened on a day belongs where the person worked on it, in whatever order his cards arrive", async () => {
  const hear = (campusId: string, version: number, posts?: typeof moved) =>
    house.hear("member.changed.v1", {
      ...{ unionId, members: [{ ...card, campusId, version, ...(posts && { posts }) }] },
    });
  await hear(old, 1, []);
  expect(await campusOn("2019-01-01", "2025-06-01")).toEqual([old, old]);
  await hear(now, 2);
  expect(await campusOn("2025-03-01", "2025-06-01")).toEqual([now, now]);
  for (const [version, posts] of [
    [2, moved],
    [1, []],
  ] as const) {
    await hear(version === 2 ? now : old, version, [...posts]);
    expect(await campusOn("2019-01-01", "2025-05-31", "2025-06-01", "2026-01-01")).toEqual([
      ...[old, old, now, now],
    ]);
  }
});
