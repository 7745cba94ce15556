import type { ConsentBasis } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import { newId } from "@union/persistence";
import { Directory } from "./directory.reader.js";
import { openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
});
afterAll(() => house.close());

const purpose = "BIRTHDAY_GREETINGS";
type Told = UnionEvents["consent.changed.v1"];
type Answer = Told["consents"][number]["answer"];
const said = (memberId: string, answer: Answer, purposeVersion = 1) => ({
  ...{ id: newId(), memberId, purpose, answer, purposeVersion },
});
const asked = (unionId: string, basis: ConsentBasis, ids: string[]) =>
  new Directory(house.db).consenting(unionId, { purpose, basis }, ids);

test("PI-R3 the newest answer counts, in whatever order and however often answers arrive", async () => {
  const [unionId, person, other] = [newId(), newId(), newId()];
  const [first, then] = [newId(), newId()].sort() as [string, string];
  const given = { ...said(person, "GIVEN"), id: first };
  const withdrawn = { ...said(person, "WITHDRAWN"), id: then };
  for (const consents of [[withdrawn], [given], [given, withdrawn]]) {
    await house.hear("consent.changed.v1", { unionId, purposes: [], consents });
    expect(await asked(unionId, "UNLESS_OBJECTED", [person, other])).toEqual([other]);
  }
  expect(await asked(unionId, "NOT_NEEDED", [person, other])).toEqual([person, other]);
  expect(await asked(unionId, "CONSENT", [person, other])).toEqual([]);
});

test("PI-R3 consent to an older version of a purpose is none to the new one", async () => {
  const [unionId, person] = [newId(), newId()];
  await house.hear("consent.changed.v1", {
    ...{ unionId, purposes: [{ code: purpose, version: 1 }] },
    consents: [said(person, "GIVEN")],
  });
  expect(await asked(unionId, "CONSENT", [person])).toEqual([person]);
  for (const version of [2, 1])
    await house.hear("consent.changed.v1", {
      ...{ unionId, purposes: [{ code: purpose, version }], consents: [] },
    });
  expect(await asked(unionId, "CONSENT", [person])).toEqual([]);
});

test("a no of one who was merged is a no of who he is, until they are told apart", async () => {
  const [unionId, survivorId, absorbedId, mergeId] = [newId(), newId(), newId(), newId()];
  await house.hear("consent.changed.v1", {
    ...{ unionId, purposes: [], consents: [said(absorbedId, "DECLINED")] },
  });
  const merge = { mergeId, survivorId, absorbedId, absorbedStaffNo: "0001" };
  await house.hear("member.merged.v1", {
    ...{ unionId, merges: [{ ...merge, undone: false, version: 1 }] },
  });
  expect(await asked(unionId, "UNLESS_OBJECTED", [survivorId])).toEqual([]);
  await house.hear("member.merged.v1", {
    ...{ unionId, merges: [{ ...merge, undone: true, version: 2 }] },
  });
  expect(await asked(unionId, "UNLESS_OBJECTED", [survivorId])).toEqual([survivorId]);
});
