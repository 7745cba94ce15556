import { type Grant, type Role, roles } from "@union/kernel";
import { newId } from "@union/persistence";
import fc from "fast-check";
import { concerns, concernsSql } from "./concerns.js";
import { Deadlines } from "./deadlines.js";
import { defineDeadline } from "./define-deadline.js";
import { DueDateReader, type DueDatesAsked } from "./due-date.reader.js";
import { holdersOf, type Party, persons } from "./party.js";
import { day, openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
});
afterAll(() => house.close());

const words = { zh: "答复", en: "answer" };
const kind = defineDeadline({
  kind: "ANSWER",
  about: "Proposal",
  name: words,
  todo: { responsible: words, deputy: words },
  steps: [
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "DEPUTY" },
  ],
});
const grant = (role: Role, campusIds: string[] | null = null): Grant => ({
  role,
  campusIds,
  departmentIds: null,
});
const of = async (
  unionId: string,
  asker: { recipients?: string[]; grants?: Grant[] },
  more: Partial<DueDatesAsked> = {},
  page: { first: number; after: string | null } = { first: 9, after: null },
) =>
  new DueDateReader(house.db).list(
    {
      asker: { unionId, recipients: [], grants: [], ...asker },
      ...{ kinds: ["ANSWER"], dueBy: null, ...more },
    },
    page,
  );
const subjects = async (...asked: Parameters<typeof of>): Promise<string[]> =>
  (await of(...asked)).nodes.map(({ subject }) => subject);

test("who is responsible sees it from the start, by name or by role where he holds it; nobody else does", async () => {
  const union = house.aUnion();
  const [named, byRole, east, west, me] = [newId(), newId(), newId(), newId(), newId()];
  await union.start(kind, named, day(9), { responsible: persons(me), deputy: null });
  await union.start(kind, byRole, day(8), {
    ...{ responsible: holdersOf(["UNION_OFFICER"], east), deputy: null, campusId: east },
  });
  expect(await subjects(union.unionId, { recipients: [me] })).toEqual([named]);
  for (const seeing of [grant("UNION_OFFICER"), grant("UNION_OFFICER", [west, east])])
    expect(await subjects(union.unionId, { grants: [seeing] })).toEqual([byRole]);
  for (const blind of [
    grant("UNION_OFFICER", [west]),
    grant("UNION_OFFICER", []),
    grant("CHAIR"),
    { ...grant("UNION_OFFICER"), departmentIds: [newId()] },
  ])
    expect(await subjects(union.unionId, { grants: [blind], recipients: [newId()] })).toEqual([]);
  expect(await subjects(newId(), { recipients: [me] })).toEqual([]);
});

test("who stands above sees it from the day it came to him, until its last day is moved or it is met", async () => {
  const union = house.aUnion();
  const subject = newId();
  await union.start(kind, subject, day(9), { responsible: persons(newId()) });
  const chair = { grants: [grant("CHAIR")] };
  await house.sweep([kind], day(9));
  expect(await subjects(union.unionId, chair)).toEqual([]);
  await house.sweep([kind], day(10));
  const { nodes } = await of(union.unionId, chair);
  expect(nodes).toMatchObject([
    {
      ...{ id: expect.any(String), kind: "ANSWER", subject, campusId: null, dueOn: day(9) },
      ...{ isEscalated: true, isResponsible: false },
    },
  ]);
  await house.db.transaction((tx) =>
    new Deadlines(tx).move(kind, union.of(subject), day(30), day(10)),
  );
  expect(await subjects(union.unionId, chair)).toEqual([]);
  await house.sweep([kind], day(31));
  expect(await subjects(union.unionId, chair)).toEqual([subject]);
  await house.db.transaction((tx) => new Deadlines(tx).meet(kind, union.of(subject), day(31)));
  expect(await subjects(union.unionId, chair)).toEqual([]);
});

test("the soonest comes first, page by page; a last day bounds the list and its count; undeclared kinds are passed over", async () => {
  const union = house.aUnion();
  const me = newId();
  const due = [newId(), newId(), newId()];
  for (const [n, subject] of due.entries())
    await union.start(kind, subject, day(20 - n), { responsible: persons(me), deputy: null });
  const asker = { recipients: [me] };
  const first = await of(union.unionId, asker, {}, { first: 2, after: null });
  expect(first.nodes.map(({ subject }) => subject)).toEqual([due[2], due[1]]);
  const rest = { first: 2, after: first.cursors[1]! };
  expect(await subjects(union.unionId, asker, {}, rest)).toEqual([due[0]]);
  const asked = { asker: { unionId: union.unionId, grants: [], ...asker }, kinds: ["ANSWER"] };
  const reader = new DueDateReader(house.db);
  expect(await reader.count({ ...asked, dueBy: null })).toBe(3);
  expect(await reader.count({ ...asked, dueBy: day(19) })).toBe(2);
  expect(await subjects(union.unionId, asker, { kinds: ["OTHER"] })).toEqual([]);
});

const campuses = ["east", "west", "south"];
const people = ["ann", "bob"];
const someRoles = roles.slice(0, 3);
const orNull = (of: readonly string[]) => fc.option(fc.subarray([...of]), { nil: null });
const parties: fc.Arbitrary<Party> = fc.record({
  recipients: fc.subarray(people),
  roles: fc.subarray(someRoles),
  campusIds: orNull(campuses),
});
const askers = fc.record({
  recipients: fc.subarray(people),
  grants: fc.array(
    fc.record({
      role: fc.constantFrom(...someRoles),
      campusIds: orNull(campuses),
      departmentIds: orNull(["wards"]),
    }),
    { maxLength: 3 },
  ),
});

test("SQL finds exactly those whom a party means", () =>
  fc.assert(
    fc.asyncProperty(parties, askers, async (party, asker) => {
      const { sql, params } = concernsSql("p.party", asker);
      const [row] = await house.db.query<{ found: number }[]>(
        `SELECT COUNT(*) AS found FROM (SELECT ? AS party) p WHERE ${sql}`,
        [JSON.stringify(party), ...params],
      );
      expect(Number(row!.found) === 1).toBe(concerns(party, asker));
    }),
    { numRuns: 200 },
  ));
