import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs, progressOf } from "../testing/announce-as.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]));
});
afterAll(() => service.close());

type Titles = { notices: { totalCount: number; edges: { node: { title: string } }[] } };

/** A union that was told something in each of the ways there are, and how its officers see it. */
async function aToldUnion() {
  const union = await aUnion(service);
  const [east, west] = [newId(), newId()];
  await union.employ({ id: newId(), campusId: east }, { id: newId(), campusId: west });
  const officer = (reach: object) => actorOf(union.unionId, "UNION_OFFICER", reach);
  const told = {
    east: await announceAs(service, union.chair, { title: "东", campusIds: [east] }),
    west: await announceAs(service, union.chair, { title: "西", campusIds: [west] }),
    both: await announceAs(service, union.chair, { title: "东西", campusIds: [east, west] }),
    all: await announceAs(service, union.chair, { title: "全院" }),
  };
  await union.tell("membership.recorded.v1", {
    memberId: newId(),
    fact: "EXPELLED",
    effectiveOn: "2026-03-01",
  });
  const titles = async (actor: ReturnType<typeof officer>): Promise<string[]> => {
    const { notices } = await service.ask<Titles>(
      actor,
      "{ notices { totalCount edges { node { title } } } }",
    );
    expect(notices.totalCount).toBe(notices.edges.length);
    return notices.edges.map(({ node }) => node.title);
  };
  return { ...union, east, west, officer, told, titles };
}

test("2.14 an officer of campuses finds what is told to members at large of his campuses, and nothing that is told to single persons", async () => {
  const { east, west, officer, titles } = await aToldUnion();
  expect(await titles(officer({ campusIds: [east] }))).toEqual(["全院", "东西", "东"]);
  expect(await titles(officer({ campusIds: [west] }))).toEqual(["全院", "东西", "西"]);
  expect(await titles(officer({ campusIds: [newId()] }))).toEqual(["全院"]);
  expect(await titles(officer({ departmentIds: [newId()] }))).toEqual([]);
});

test.each(["CHAIR", "UNION_OFFICER", "SYSTEM_ADMINISTRATOR"] as const)(
  "2.14 a %s of the whole union finds all of its notices, and none of another union",
  async (role) => {
    const [{ unionId, titles }, elsewhere] = [await aToldUnion(), await aUnion(service)];
    expect(await titles(actorOf(unionId, role))).toEqual([
      "您的会籍有变动",
      "全院",
      "东西",
      "西",
      "东",
    ]);
    expect(await titles(actorOf(elsewhere.unionId, role))).toEqual([]);
  },
);

test("2.14 a notice that an officer does not find in the list is not found by its id, nor as an entity", async () => {
  const { east, officer, told } = await aToldUnion();
  const inEast = officer({ campusIds: [east] });
  expect(await progressOf(service, inEast, told.east.id)).not.toBeNull();
  expect(await progressOf(service, inEast, told.west.id)).toBeNull();
  const { _entities } = await service.ask<{ _entities: unknown[] }>(
    inEast,
    "query($of: [_Any!]!) { _entities(representations: $of) { ... on Notice { title } } }",
    { of: [told.west, told.all].map(({ id }) => ({ __typename: "Notice", id })) },
  );
  expect(_entities).toEqual([null, { title: "全院" }]);
});

test("2.14 an officer follows what he announced himself from the first moment on", async () => {
  const { east, officer } = await aToldUnion();
  const told = await announceAs(service, officer({ campusIds: [east] }));
  expect(told).toMatchObject({ id: expect.any(String), expected: null, reached: 0 });
});
