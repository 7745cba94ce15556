import { openEnd } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

const clock = () => new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof aUnion>>;
type Reach = { campusIds?: string[] | null; departmentIds?: string[] | null };
const officer = async (union: Union, reach: Reach = {}, more: object = {}): Promise<string> => {
  const memberId = newId();
  await union.tell("role.granted.v1", {
    accountId: newId(),
    memberId,
    role: "UNION_OFFICER",
    grantId: newId(),
    scopeName: "院区",
    campusIds: null,
    departmentIds: null,
    validFrom: "2026-01-01",
    validTo: openEnd,
    ...reach,
    ...more,
  });
  return memberId;
};
const decide = (union: Union, campusId: string | null, effectiveFrom = "2026-04-01", more = {}) =>
  union.tell("policy.changed.v1", {
    ...more,
    overrides: [
      {
        id: newId(),
        key: "notices.quietHours",
        campusId,
        value: { from: "20:00", to: "08:00" },
        effectiveFrom,
        source: "工会委员会第 3 号决定",
        version: 1,
      },
    ],
  });
const told = async (union: Union, memberId: string): Promise<number> =>
  (await inboxOf(service, union.person(memberId))).filter(({ title }) =>
    title.startsWith("制度参数变更"),
  ).length;

test("2.14 a decision for one campus is told to its officers and to those of the union, one for the union to the latter", async () => {
  const union = await aUnion(service);
  const [east, west] = [newId(), newId()];
  const ofUnion = await officer(union);
  const ofEast = await officer(union, { campusIds: [east] });
  const ofWest = await officer(union, { campusIds: [west] });
  await decide(union, east);
  expect(await Promise.all([ofUnion, ofEast, ofWest].map((id) => told(union, id)))).toEqual([
    1, 1, 0,
  ]);
  await decide(union, null);
  expect(await Promise.all([ofUnion, ofEast, ofWest].map((id) => told(union, id)))).toEqual([
    2, 1, 0,
  ]);
});

test("2.14 an officer of departments is none of a campus, nor of the union", async () => {
  const union = await aUnion(service);
  const ofDepartment = await officer(union, { departmentIds: [newId()] });
  await decide(union, union.campusId);
  await decide(union, null);
  expect(await told(union, ofDepartment)).toBe(0);
});

test.each([
  ["over already", { validTo: "2026-03-06" }],
  ["yet to begin", { validFrom: "2026-03-07" }],
])("2.14 whose office is %s on the day is not told", async (_, period) => {
  const union = await aUnion(service);
  const memberId = await officer(union, {}, period);
  await decide(union, null);
  expect(await told(union, memberId)).toBe(0);
});

test("2.14 who holds two offices is told once", async () => {
  const union = await aUnion(service);
  const memberId = await officer(union);
  await officer(union, {}, { memberId, role: "CHAIR" });
  await decide(union, null);
  expect(await told(union, memberId)).toBe(1);
});

test.each([
  ["long ago", "1990-01-01", {}, 1],
  ["from the last day there is", "9999-12-31", {}, 1],
  ["told again by a resync", "2026-04-01", { isToldAgain: true }, 0],
])(
  "2.14 a decision %s is kept in the directory, and told unless it is no news",
  async (...given) => {
    const [, from, more, times] = given;
    const union = await aUnion(service);
    const memberId = await officer(union);
    await decide(union, null, from, more);
    expect(await told(union, memberId)).toBe(times);
    const kept = await service.ground.db.query(
      "SELECT id FROM directory_policy WHERE union_id = ?",
      [union.unionId],
    );
    expect(kept).toHaveLength(1);
  },
);

test("2.14 an office that is told again by a resync is kept and is no news", async () => {
  const union = await aUnion(service);
  const memberId = await officer(union, {}, { isToldAgain: true });
  expect(await inboxOf(service, union.person(memberId))).toEqual([]);
  await decide(union, null);
  expect(await told(union, memberId)).toBe(1);
});

test("2.14 a grant from the last day there is is kept and told", async () => {
  const union = await aUnion(service);
  const memberId = await officer(union, {}, { validFrom: "9999-12-30" });
  expect(await inboxOf(service, union.person(memberId))).toHaveLength(1);
});

test("2.14 nobody of another union is told", async () => {
  const [union, elsewhere] = [await aUnion(service), await aUnion(service)];
  const stranger = await officer(elsewhere);
  await decide(union, null);
  expect(await told(elsewhere, stranger)).toBe(0);
});
