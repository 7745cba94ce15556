import { type LocalDate, localDate } from "@union/kernel";
import type { DepartmentCard, MemberCard } from "@union/messages";
import { newId } from "@union/persistence";
import fc from "fast-check";
import { Directory } from "./directory.reader.js";
import { openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
let directory: Directory;
let unionId: string;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
  directory = new Directory(house.db);
});
beforeEach(() => {
  unionId = newId();
});
afterAll(() => house.close());

const person = (changes: Partial<MemberCard> = {}): MemberCard => ({
  id: newId(),
  staffNo: "0001",
  name: "示范员",
  sex: "FEMALE",
  campusId: newId(),
  departmentId: newId(),
  status: "ACTIVE",
  birthMonthDay: "02-29",
  employmentType: "CONTRACT",
  staffCategory: "护士",
  posts: [],
  cadreRank: "中层",
  version: 1,
  ...changes,
});
const department = (changes: Partial<DepartmentCard> = {}): DepartmentCard => ({
  id: newId(),
  name: "心内科",
  campusId: newId(),
  validFrom: "2020-01-01",
  validTo: "9999-12-31",
  version: 1,
  ...changes,
});
const day = (text: string): LocalDate => localDate(text);

test("a person is found by staff number and by id, as he was told", async () => {
  const card = person({ name: "𠮷·示范", status: null, birthMonthDay: null });
  await house.hear("member.changed.v1", { unionId, members: [card] });
  expect(await directory.membersByStaffNo(unionId, ["0001", "0002"])).toEqual(
    new Map([["0001", card]]),
  );
  expect(await directory.membersById(unionId, [card.id, newId()])).toEqual(
    new Map([[card.id, card]]),
  );
});

test("a release that told less of people is made up for by the same version, and by nothing older", async () => {
  const { employmentType, staffCategory, cadreRank, ...told } = person({ version: 3 });
  await house.hear("member.changed.v1", { unionId, members: [told] });
  const stored = async () => (await directory.membersById(unionId, [told.id])).get(told.id);
  expect(await stored()).toEqual({
    ...told,
    employmentType: null,
    staffCategory: null,
    cadreRank: null,
  });
  const older = { ...told, version: 2, employmentType, staffCategory, cadreRank };
  await house.hear("member.changed.v1", { unionId, members: [older] });
  expect(await stored()).toEqual({
    ...told,
    employmentType: null,
    staffCategory: null,
    cadreRank: null,
  });
  const whole = { ...told, employmentType, staffCategory, cadreRank };
  await house.hear("member.changed.v1", { unionId, members: [whole] });
  await house.hear("member.changed.v1", { unionId, members: [{ ...whole, name: "另一个" }] });
  expect(await stored()).toEqual(whole);
});

test("another union's people do not exist", async () => {
  const card = person();
  await house.hear("member.changed.v1", { unionId: newId(), members: [card] });
  expect((await directory.membersById(unionId, [card.id])).size).toBe(0);
  expect((await directory.membersByStaffNo(unionId, ["0001"])).size).toBe(0);
});

test("any interleaving and repetition of a person's cards ends in the newest card", async () => {
  const versions = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
  const batches = fc.array(versions, { minLength: 1, maxLength: 4 });
  const facts = (version: number): Partial<MemberCard> => ({
    version,
    staffNo: `S${version}`,
    name: `第${version}名`,
    sex: version % 2 === 0 ? "MALE" : "FEMALE",
    status: version % 3 === 0 ? null : "RETAINED",
    birthMonthDay: version % 2 === 0 ? null : `0${version}-01`,
  });
  await fc.assert(
    fc.asyncProperty(batches, async (told) => {
      const [one, other] = [person(), person({ staffNo: "0002" })];
      for (const batch of told) {
        const members = batch.map((version) => ({ ...one, ...facts(version) }));
        await house.hear("member.changed.v1", { unionId, members: [...members, other] });
      }
      const found = await directory.membersById(unionId, [one.id, other.id]);
      const newest = Math.max(...told.flat());
      expect(found.get(one.id)).toEqual({ ...one, ...facts(newest) });
      expect(found.get(other.id)).toEqual(other);
    }),
    { numRuns: 60 },
  );
});

test("a person who was taken back does not return with a late event", async () => {
  const card = person({ version: 1 });
  const removal = { ...card, version: 2, removed: true };
  await house.hear("member.changed.v1", { unionId, members: [removal] });
  await house.hear("member.changed.v1", { unionId, members: [card] });
  expect((await directory.membersById(unionId, [card.id])).size).toBe(0);
  expect((await directory.state(unionId)).members).toBe(0);
});

test("two people may carry one staff number while its correction is under way", async () => {
  const wrong = person({ staffNo: "0007" });
  const right = person({ staffNo: "0007" });
  await house.hear("member.changed.v1", { unionId, members: [wrong, right] });
  expect((await directory.membersById(unionId, [wrong.id, right.id])).size).toBe(2);
  const corrected = { ...wrong, staffNo: "0008", version: 2 };
  await house.hear("member.changed.v1", { unionId, members: [corrected] });
  const found = await directory.membersByStaffNo(unionId, ["0007", "0008"]);
  expect([found.get("0007")?.id, found.get("0008")?.id]).toEqual([right.id, wrong.id]);
});

test("more than a thousand people are found in one question", async () => {
  const all = Array.from({ length: 1_200 }, (_, n) => person({ staffNo: `N${n}` }));
  for (const at of [0, 400, 800])
    await house.hear("member.changed.v1", { unionId, members: all.slice(at, at + 400) });
  const staffNos = all.map(({ staffNo }) => staffNo);
  expect((await directory.membersByStaffNo(unionId, staffNos)).size).toBe(1_200);
});

test("asking for nobody finds nobody", async () => {
  expect((await directory.membersById(unionId, [])).size).toBe(0);
});

test("two batches of the same people at once do not stop each other", async () => {
  const people = Array.from({ length: 200 }, (_, n) => person({ staffNo: `T${n}` }));
  const rounds = [1, 2, 3, 4].map((version) => people.map((card) => ({ ...card, version })));
  await Promise.all(
    rounds.map((members, n) =>
      house.hear("member.changed.v1", { unionId, members: n % 2 ? members : members.toReversed() }),
    ),
  );
  const found = await directory.membersById(
    unionId,
    people.map(({ id }) => id),
  );
  expect([...found.values()].every(({ version }) => version === 4)).toBe(true);
});

test("a campus keeps its newest name and dates", async () => {
  const campus = { id: newId(), name: "东院区", validFrom: "2020-01-01", validTo: "9999-12-31" };
  const closed = { ...campus, name: "东院区(旧)", validTo: "2025-07-01", version: 2 };
  await house.hear("campus.changed.v1", { unionId, campuses: [closed] });
  await house.hear("campus.changed.v1", { unionId, campuses: [{ ...campus, version: 1 }] });
  expect(await directory.campuses(unionId)).toEqual([closed]);
});

test("a department is found by its name on the days that it exists", async () => {
  const card = department({ validFrom: "2024-03-01", validTo: "2025-07-01" });
  await house.hear("department.changed.v1", { unionId, departments: [card] });
  const named = (on: string) => directory.departmentByName(unionId, "心内科", day(on));
  expect(await named("2024-02-29")).toBeNull();
  expect(await named("2024-03-01")).toEqual(card);
  expect(await named("2025-06-30")).toEqual(card);
  expect(await named("2025-07-01")).toBeNull();
  expect(await directory.departments(unionId)).toEqual([card]);
});

test("a name that two campuses use is not decided here", async () => {
  const both = [department(), department()];
  await house.hear("department.changed.v1", { unionId, departments: both });
  expect(await directory.departmentByName(unionId, "心内科", day("2025-01-01"))).toBeNull();
  const found = await directory.departmentsByName(unionId, "心内科", day("2025-01-01"));
  expect(found.map(({ id }) => id).sort()).toEqual(both.map(({ id }) => id).sort());
});

test.each([{ num: 1, den: 200, inclusive: true }, ["a", 1], "text", 5, false, null])(
  "a policy value comes back as it was told: %j",
  async (value) => {
    const override = { id: newId(), key: "dues.rate", campusId: null, value, version: 3 };
    const rest = { effectiveFrom: "2025-01-01", source: "委员会决议" };
    await house.hear("policy.changed.v1", { unionId, overrides: [{ ...override, ...rest }] });
    expect(await directory.policyOverrides(unionId)).toEqual([{ ...override, ...rest }]);
  },
);

test("the state tells how much is known and when its newest part was told", async () => {
  const empty = { members: 0, campuses: 0, departments: 0, lastChangeAt: null };
  expect(await directory.state(unionId)).toEqual(empty);
  const [early, late] = [new Date("2025-01-05T00:00:00.250Z"), new Date("2025-01-06T00:00:00Z")];
  await house.hear("member.changed.v1", { unionId, members: [person()] }, late);
  await house.hear("department.changed.v1", { unionId, departments: [department()] }, early);
  const known = { members: 1, campuses: 0, departments: 1, lastChangeAt: late };
  expect(await directory.state(unionId)).toEqual(known);
});

test("an empty batch changes nothing but the time", async () => {
  await house.hear("member.changed.v1", { unionId, members: [] });
  expect((await directory.state(unionId)).members).toBe(0);
});
