import { hearMerge, personColumnsIn, type TestService, testService } from "@union/testing";
import { personColumns } from "../person-columns.js";
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

test("every column that names a person follows a merge", async () => {
  const followed = personColumns.map(({ table, column }) => `${table}.${column}`);
  expect(followed.sort()).toEqual(await personColumnsIn(service));
});

test("who was visited under two numbers is one person visited twice, a sheet that names the old number lands on him, and a split gives all back", async () => {
  const union = await aUnion(service, "本部院区");
  const people = await union.employ(
    { staffNo: "A1", name: "郝萱", campus: "本部院区" },
    { staffNo: "A2", name: "郝萱", campus: "本部院区" },
  );
  const [survivorId, absorbedId] = [people.get("A1")!, people.get("A2")!];
  const rows = [{ 事由: "节日慰问" }, { 编号: "ZF-2", 工号: "A2", 姓名: "郝萱", 事由: "节日慰问" }];
  await importSheet(service, union.chair, visitSheet(...rows));
  const dump = () =>
    service.ground.db.query<{ no: string; member_id: string }[]>(
      "SELECT * FROM visit WHERE union_id = ? ORDER BY no",
      [union.unionId],
    );
  const before = await dump();
  const persons = async () => (await figuresOf(service, union.chair))["C9_festivalVisitPersons"];
  expect(await persons()).toBe(2);
  const merge = { unionId: union.unionId, survivorId, absorbedId, absorbedStaffNo: "A2" };
  await hearMerge(service, welfare, { ...merge, undone: false, version: 2 });
  const { _entities } = await service.ask<{ _entities: { visits: { totalCount: number } }[] }>(
    union.chair,
    "query($person: [_Any!]!) { _entities(representations: $person) { ... on Member { visits { totalCount } } } }",
    { person: [{ __typename: "Member", id: survivorId }] },
  );
  expect(_entities[0]!.visits.totalCount).toBe(2);
  expect(await persons()).toBe(1);
  const again = { 编号: "ZF-3", 工号: "A2", 姓名: "郝萱" };
  await importSheet(service, union.chair, visitSheet(again));
  expect((await dump()).map(({ member_id }) => member_id)).toEqual(Array(3).fill(survivorId));
  await hearMerge(service, welfare, { ...merge, undone: true, version: 3 });
  const [, , third] = await dump();
  expect((await dump()).slice(0, 2)).toEqual(before);
  expect(third!.member_id).toBe(survivorId);
});
