import { connectionFrom } from "./connection.type.js";
import { pageOf } from "./page.args.js";

test("an empty page has no edges and no end", () => {
  const page = { nodes: [], cursors: [], hasNextPage: false };
  const { edges, pageInfo } = connectionFrom(
    page,
    (row) => row,
    async () => 0,
  );
  expect(edges).toEqual([]);
  expect(pageInfo).toEqual({ hasNextPage: false, endCursor: null });
});

test.each([
  [50, 50],
  [1, 1],
  [201, 200],
])("a page of %i rows that is asked for holds %i", (first, held) => {
  expect(pageOf({ first })).toEqual({ first: held, after: null });
});
