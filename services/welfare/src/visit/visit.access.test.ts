import { readFile } from "node:fs/promises";
import type { Actor } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { welfare } from "../service.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";
import { visitSheet } from "../testing/visit-sheet.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(welfare);
});
afterAll(() => service.close());

/** A union with a person on each of two campuses, each visited once: ZF-1 at the main campus, ZF-2 in the east. */
async function aVisitedUnion() {
  const union = await aUnion(service, "本部院区", "东院区");
  const people = await union.employ(
    { staffNo: "A1", name: "郝萱", campus: "本部院区" },
    { staffNo: "A2", name: "方敏", campus: "东院区" },
  );
  await importSheet(
    service,
    union.chair,
    visitSheet({}, { 编号: "ZF-2", 工号: "A2", 姓名: "方敏" }),
  );
  const rows = await service.ground.db.query<{ no: string; id: string }[]>(
    "SELECT no, id FROM visit WHERE union_id = ?",
    [union.unionId],
  );
  const ids = new Map(rows.map(({ no, id }) => [no, id]));
  const visitId = (no: string): string => ids.get(no) ?? "";
  return { ...union, personId: (staffNo: string) => people.get(staffNo) ?? "", visitId };
}

const byId = `query($id: ID!, $key: [_Any!]!) { visit(id: $id) { no }
  _entities(representations: $key) { ... on Visit { no } } }`;
type Found = { visit: { no: string } | null; _entities: ({ no: string } | null)[] };
const find = async (actor: Actor, id: string) => {
  const { visit, _entities } = await service.ask<Found>(actor, byId, {
    id,
    key: [{ __typename: "Visit", id }],
  });
  return [visit?.no ?? null, _entities[0]?.no ?? null];
};
const list = async (actor: Actor, filter: object = {}): Promise<string[]> => {
  const { visits } = await service.ask<{
    visits: { totalCount: number; edges: { node: { no: string } }[] };
  }>(
    actor,
    "query($filter: VisitFilterInput) { visits(filter: $filter) { totalCount edges { node { no } } } }",
    { filter },
  );
  expect(visits.totalCount).toBe(visits.edges.length);
  return visits.edges.map(({ node }) => node.no).sort();
};
const visitsOfPerson = async (actor: Actor, id: string): Promise<string[]> => {
  const query = `query($person: [_Any!]!) { _entities(representations: $person) { ... on Member {
    visits { totalCount edges { node { no } } } } } }`;
  const { _entities } = await service.ask<{
    _entities: [{ visits: { edges: { node: { no: string } }[] } }];
  }>(actor, query, { person: [{ __typename: "Member", id }] });
  return _entities[0].visits.edges.map(({ node }) => node.no);
};

test("an officer of a campus finds its visits in lists, by id, by key and through the person, and no others", async () => {
  const { officerOf, chair, visitId, campusId, personId } = await aVisitedUnion();
  const east = officerOf("东院区");
  await expect(list(chair)).resolves.toEqual(["ZF-1", "ZF-2"]);
  await expect(list(east)).resolves.toEqual(["ZF-2"]);
  await expect(list(east, { campusId: campusId("本部院区") })).resolves.toEqual([]);
  await expect(find(east, visitId("ZF-2"))).resolves.toEqual(["ZF-2", "ZF-2"]);
  await expect(find(east, visitId("ZF-1"))).resolves.toEqual([null, null]);
  await expect(visitsOfPerson(east, personId("A2"))).resolves.toEqual(["ZF-2"]);
  await expect(visitsOfPerson(east, personId("A1"))).resolves.toEqual([]);
});

test("his figures are those of his campus; another campus, or none of the union's, is not found rather than zero", async () => {
  const { officerOf, campusId } = await aVisitedUnion();
  const east = officerOf("东院区");
  await expect(figuresOf(service, east)).resolves.toMatchObject({ C1_visits: 1 });
  await expect(figuresOf(service, east, { campusId: campusId("东院区") })).resolves.toMatchObject({
    C1_visits: 1,
  });
  for (const foreign of [campusId("本部院区"), "00000000-0000-0000-0000-00000000000f"])
    await expect(figuresOf(service, east, { campusId: foreign })).rejects.toMatchObject({
      cause: { extensions: { code: "NOT_FOUND" } },
    });
});

test("a person moved to another campus takes no past visit along: it stays with the campus that made it", async () => {
  const { officerOf, unionId, campusId, personId } = await aVisitedUnion();
  await service.ground.db.query(
    "UPDATE directory_member SET campus_id = ? WHERE union_id = ? AND id = ?",
    [campusId("东院区"), unionId, personId("A1")],
  );
  await expect(list(officerOf("东院区"))).resolves.toEqual(["ZF-2"]);
  await expect(list(officerOf("本部院区"))).resolves.toEqual(["ZF-1"]);
});

/** The numbers in an export, read back from the file. */
const exported = async (actor: Actor): Promise<string[]> => {
  const { file } = await service.ask<{ file: { url: string } }>(
    actor,
    `mutation { file: exportWelfareRegister(input: { register: "visits", format: CSV }) { ... on Download { url } } }`,
  );
  const id = new URL(file.url, "http://hall").pathname.split("/").at(-1) ?? "";
  await using local = await service.ground.files.localPath(id, actor.unionId);
  return (await readFile(local.path, "utf8")).match(/ZF-\d/g) ?? [];
};

test("an export holds what its reader may see", async () => {
  const { chair, officerOf } = await aVisitedUnion();
  await expect(exported(chair)).resolves.toEqual(["ZF-1", "ZF-2"]);
  await expect(exported(officerOf("东院区"))).resolves.toEqual(["ZF-2"]);
});

test("an officer of a campus imports visits to its people; others' rows are refused as unknown people are", async () => {
  const { officerOf } = await aVisitedUnion();
  const east = officerOf("东院区");
  const sheet = visitSheet({ 编号: "ZF-3" }, { 编号: "ZF-4", 工号: "A2" });
  const outcome = await importSheet(service, east, sheet);
  expect(outcome).toMatchObject({ accepted: 1, refused: 1 });
  expect(outcome.refusals).toMatchObject([{ rowNo: 2, code: "PERSON_UNKNOWN" }]);
  await expect(list(east)).resolves.toEqual(["ZF-2", "ZF-4"]);
});

test("an officer of a campus cannot move another campus's visit to himself by correcting it", async () => {
  const { officerOf, chair } = await aVisitedUnion();
  const sheet = visitSheet({ 编号: "ZF-1", 工号: "A2" });
  const outcome = await importSheet(service, officerOf("东院区"), sheet, { corrections: "APPLY" });
  expect(outcome).toMatchObject({ accepted: 0, refused: 1 });
  await expect(list(officerOf("本部院区"))).resolves.toEqual(["ZF-1"]);
  await expect(list(chair)).resolves.toEqual(["ZF-1", "ZF-2"]);
});

test("he sees his own imports only; the chair sees everybody's", async () => {
  const { chair, officerOf } = await aVisitedUnion();
  const east = officerOf("东院区");
  await importSheet(service, east, visitSheet({ 编号: "ZF-4", 工号: "A2" }));
  const history = async (actor: Actor) => {
    const { welfareImports } = await service.ask<{
      welfareImports: { totalCount: number; edges: { node: { id: string } }[] };
    }>(actor, "{ welfareImports { totalCount edges { node { id } } } }");
    return welfareImports.edges.map(({ node }) => node.id);
  };
  const [all, own] = [await history(chair), await history(east)];
  expect([all.length, own.length]).toEqual([2, 1]);
  const foreign = all.find((id) => !own.includes(id));
  await expect(
    service.ask(east, "query($id: ID!) { welfareImport(id: $id) { id } }", { id: foreign }),
  ).resolves.toEqual({ welfareImport: null });
});

test("a member sees the visits to himself and no others, and no list or figure of anybody's", async () => {
  const { member, personId, visitId } = await aVisitedUnion();
  const person = member(personId("A1"));
  await expect(find(person, visitId("ZF-1"))).resolves.toEqual(["ZF-1", "ZF-1"]);
  await expect(find(person, visitId("ZF-2"))).resolves.toEqual([null, null]);
  await expect(visitsOfPerson(person, personId("A1"))).resolves.toEqual(["ZF-1"]);
  await expect(visitsOfPerson(person, personId("A2"))).resolves.toEqual([]);
  await expect(list(person)).rejects.toMatchObject({
    cause: { extensions: { code: "FORBIDDEN" } },
  });
  await expect(figuresOf(service, person)).rejects.toMatchObject({
    cause: { extensions: { code: "FORBIDDEN" } },
  });
});

test("another union sees nothing, and its numbers are its own", async () => {
  const { visitId, personId, unionId } = await aVisitedUnion();
  const { chair: stranger } = await aVisitedUnion();
  await expect(find(stranger, visitId("ZF-1"))).resolves.toEqual([null, null]);
  await expect(visitsOfPerson(stranger, personId("A1"))).resolves.toEqual([]);
  await expect(list(stranger)).resolves.toEqual(["ZF-1", "ZF-2"]);
  await expect(figuresOf(service, stranger, { of: unionId })).rejects.toMatchObject({
    cause: { extensions: { code: "NOT_FOUND" } },
  });
});
