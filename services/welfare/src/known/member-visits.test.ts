import { type TestService, testService } from "@union/testing";
import { welfare } from "../service.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";
import { visitSheet } from "../testing/visit-sheet.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(welfare);
});
afterAll(() => service.close());

type Answer = {
  _entities: { id: string; visits: { totalCount?: number; edges: { node: { no: string } }[] } }[];
};

/** A union with fifty people, every second of them visited twice. */
async function fiftyPeople() {
  const union = await aUnion(service, "本部院区");
  const numbers = Array.from({ length: 50 }, (_, n) => `A${n}`);
  const ids = await union.employ(
    ...numbers.map((staffNo) => ({ staffNo, name: "郝萱", campus: "本部院区" })),
  );
  const visited = numbers.filter((_, n) => n % 2 === 0);
  const rows = visited.flatMap((staffNo) => [
    { 编号: `${staffNo}-1`, 工号: staffNo, 日期: "2025-01-01" },
    { 编号: `${staffNo}-2`, 工号: staffNo, 日期: "2025-02-01" },
  ]);
  await importSheet(service, union.chair, visitSheet(...rows));
  const representations = numbers.map((no) => ({ __typename: "Member", id: ids.get(no) }));
  return { ...union, representations };
}

const asking = async (fields: string) => {
  const { chair, representations } = await fiftyPeople();
  const statements = jest.spyOn(service.ground.db.manager, "query");
  const { _entities } = await service.ask<Answer>(
    chair,
    `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member { id visits(first: 1) { ${fields} } } } }`,
    { representations },
  );
  const asked = statements.mock.calls.filter(([sql]) => sql.includes("FROM visit")).length;
  statements.mockRestore();
  return { people: _entities, asked };
};

test("the newest visits to fifty people are one statement", async () => {
  const { people, asked } = await asking("edges { node { no } }");
  expect(people).toHaveLength(50);
  const numbers = people.map(({ visits }) => visits.edges.map(({ node }) => node.no));
  expect(numbers.slice(0, 3)).toEqual([["A0-2"], [], ["A2-2"]]);
  expect(asked).toBe(1);
});

test("how many visits each of them had is one statement more", async () => {
  const { people, asked } = await asking("totalCount edges { node { no } }");
  expect(people.slice(0, 3).map(({ visits }) => visits.totalCount)).toEqual([2, 0, 2]);
  expect(asked).toBe(2);
});
