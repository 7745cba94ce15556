import { type TestService, testService } from "@union/testing";
import { activities } from "../service.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";

const query = `query($filter: ActivityFilterInput, $first: Int = 50, $after: String) {
  activities(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id no startedOn } } } }`;
type Page = {
  activities: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string; no: string; startedOn: string } }[];
  };
};

let service: TestService;
let union: Awaited<ReturnType<typeof aUnion>>;
beforeAll(async () => {
  service = await testService(activities);
  union = await aUnion(service);
  await importSheet(service, union.chair, "infra/demo/yearbook.xlsx");
});
afterAll(() => service.close());

const ask = async (variables: Record<string, unknown>) =>
  (await service.ask<Page>(union.chair, query, variables)).activities;

test("activities come newest first, and pages go on where the last one ended", async () => {
  const days: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const page = await ask({ first: 4, after });
    days.push(...page.edges.map(({ node }) => node.startedOn));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(days).toHaveLength(15);
  expect(days).toEqual([...days].sort().reverse());
});

test.each([
  [{ year: 2025 }, 15],
  [{ year: 2024 }, 0],
  [{ hosting: "EXTERNAL" }, 5],
  [{ hosting: "INTERNAL" }, 10],
  [{ category: "技能竞赛" }, 3],
  [{ year: 2025, hosting: "EXTERNAL", category: "文艺" }, 1],
])("of the demo year, the filter %j leaves %i", async (filter, left) => {
  const { totalCount, edges } = await ask({ filter });
  expect([totalCount, edges.length]).toEqual([left, left]);
});

test("a year that no calendar of the house has is an answer, not an accident", async () => {
  const { errors } = await service.try(union.chair, query, { filter: { year: 1_000_000 } });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});

test("fifty activities asked for by key are one statement", async () => {
  const { edges } = await ask({});
  const representations = edges.map(({ node }) => ({ __typename: "Activity", id: node.id }));
  const statements = jest.spyOn(service.ground.db.manager, "query");
  const { _entities } = await service.ask<{ _entities: { no: string }[] }>(
    union.chair,
    "query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Activity { no } } }",
    { representations },
  );
  const asked = statements.mock.calls.filter(([sql]) => sql.includes("FROM activity"));
  statements.mockRestore();
  expect(_entities.map(({ no }) => no)).toEqual(edges.map(({ node }) => node.no));
  expect(asked).toHaveLength(1);
});
