import type { MemberCard } from "@union/messages";
import { newId } from "@union/persistence";
import { Directory } from "./directory.reader.js";
import type { PeopleFilter } from "./directory-cards.js";
import { readHeadcounts } from "./headcounts.js";
import { readPeople } from "./people-page.js";
import { openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
let directory: Directory;
let unionId: string;
const [main, east] = [newId(), newId()];
const [surgery, icu] = [newId(), newId()];
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
  directory = new Directory(house.db);
});
beforeEach(() => {
  unionId = newId();
});
afterAll(() => house.close());

const person = (name: string, changes: Partial<MemberCard> = {}): MemberCard => ({
  id: newId(),
  staffNo: name,
  name,
  sex: "FEMALE",
  campusId: main,
  departmentId: surgery,
  status: "ACTIVE",
  birthMonthDay: "05-12",
  employmentType: "CONTRACT",
  staffCategory: "护士",
  version: 1,
  ...changes,
});
const tell = (...members: MemberCard[]) => house.hear("member.changed.v1", { unionId, members });
const namesOf = async (filter: PeopleFilter): Promise<string[]> =>
  (await directory.peopleOf(unionId, filter, null, 500)).map(({ name }) => name).sort();

test("active members are found by what a notice means: place, sex, category, birthday, or one by one", async () => {
  const one = person("甲");
  const other = person("乙", {
    campusId: east,
    departmentId: icu,
    sex: "MALE",
    staffCategory: "医师",
  });
  await tell(one, other, person("丙", { birthMonthDay: "02-29", staffCategory: null }));
  expect(await namesOf({})).toEqual(["丙", "乙", "甲"]);
  expect(await namesOf({ campusIds: [east] })).toEqual(["乙"]);
  expect(await namesOf({ departmentIds: [surgery] })).toEqual(["丙", "甲"]);
  expect(await namesOf({ departmentIds: [surgery, icu] })).toEqual(["丙", "乙", "甲"]);
  expect(await namesOf({ sex: "MALE" })).toEqual(["乙"]);
  expect(await namesOf({ staffCategories: ["护士"] })).toEqual(["甲"]);
  expect(await namesOf({ ids: [other.id, newId()] })).toEqual(["乙"]);
  expect(await namesOf({ ids: [other.id], departmentIds: [surgery] })).toEqual([]);
  expect(await namesOf({ birthMonthDays: ["05-12"], sex: "FEMALE" })).toEqual(["甲"]);
  const [found] = await directory.peopleOf(unionId, { ids: [one.id] }, null, 1);
  expect(found).toEqual({ id: one.id, name: "甲", campusId: main, departmentId: surgery });
});

test("whoever is no active member, was taken back, or belongs to another union is not meant", async () => {
  await tell(
    person("甲", { status: "RETAINED" }),
    person("乙", { status: null }),
    person("丙", { removed: true }),
  );
  await house.hear("member.changed.v1", { unionId: newId(), members: [person("丁")] });
  expect(await namesOf({})).toEqual([]);
});

test("a birthday on 29 February is kept in a common year on the day that the asker names beside", async () => {
  await tell(person("甲", { birthMonthDay: "02-28" }), person("乙", { birthMonthDay: "02-29" }));
  expect(await namesOf({ birthMonthDays: ["02-28"] })).toEqual(["甲"]);
  expect(await namesOf({ birthMonthDays: ["02-28", "02-29"] })).toEqual(["乙", "甲"]);
});

test("a filter that names nobody means nobody, not everybody", async () => {
  await tell(person("甲"));
  for (const nobody of [
    { campusIds: [] },
    { departmentIds: [] },
    { birthMonthDays: [] },
    { ids: [] },
  ])
    expect(await namesOf(nobody)).toEqual([]);
});

test("pages follow each other without gap or repetition, whatever the filter and the size", async () => {
  const days = ["01-01", "01-02"];
  const all = Array.from({ length: 23 }, (_, n) =>
    person(`第${n}名`, { birthMonthDay: days[n % 2]!, campusId: n % 3 ? main : east }),
  );
  await tell(...all.toReversed());
  const meant = all
    .filter(({ campusId }) => campusId === main)
    .map(({ id }) => id)
    .sort();
  for (const limit of [1, 4, 500]) {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const filter = { campusIds: [main], birthMonthDays: days };
      const page = await directory.peopleOf(unionId, filter, after, limit);
      seen.push(...page.map(({ id }) => id));
      if (page.length < limit) break;
      after = page.at(-1)!.id;
    }
    expect(seen).toEqual(meant);
  }
});

test.each<[string, PeopleFilter, string]>([
  ["nobody in particular", {}, "PRIMARY"],
  ["a campus", { campusIds: [main] }, "PRIMARY"],
  ["several departments", { departmentIds: [surgery, icu] }, "PRIMARY"],
  ["a category of staff", { staffCategories: ["护士"] }, "PRIMARY"],
  ["one department", { departmentIds: [surgery] }, "by_department"],
  ["a birthday", { birthMonthDays: ["05-12"] }, "by_birthday"],
])("a page of %s comes in the order of its index, nothing is sorted", async (_, filter, index) => {
  let plan: { key: string; Extra: string }[] = [];
  const explaining = {
    query: async <Rows>(text: string, parameters?: unknown[]): Promise<Rows> => {
      plan = await house.db.query(`EXPLAIN ${text}`, parameters);
      return [] as Rows;
    },
  };
  await readPeople(explaining, unionId, filter, newId(), 500);
  expect(plan).toEqual([expect.objectContaining({ key: index })]);
  expect(plan[0]!.Extra).not.toContain("filesort");
});

test("MEM-R6 whoever is being transferred is a member here until the other union has accepted: found among the members, and counted", async () => {
  await tell(
    person("甲"),
    person("乙", { status: "TRANSFERRING" }),
    person("丙", { status: "TRANSFERRED_OUT" }),
    person("丁", { status: "DECEASED" }),
    person("戊", { status: null }),
  );
  expect(await namesOf({})).toEqual(["乙", "甲"]);
  const [ward] = await readHeadcounts(house.db, unionId);
  expect(ward).toMatchObject({ staff: 3, members: 2, womenMembers: 2 });
});
