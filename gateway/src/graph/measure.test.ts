import { buildSchema, parse } from "graphql";
import { measure } from "./measure.js";

const schema = buildSchema(`
  type Query { people(first: Int = 50): People  all: [Person]  some(first: Int): [Person]  one: Person }
  type Mutation { rename: Person }
  type People { nodes: [Person]  edges: [Edge] }
  type Edge { node: Person }
  type Person { id: ID  friends: [Person]  people(first: Int = 50): People }
`);
const cost = (query: string) => measure(schema, parse(query)).cost;

test.each([
  ["a field costs one", "{ one { id } }", 2],
  ["a page costs its rows", "{ people(first: 3) { nodes { id } } }", 1 + 3 * 2],
  ["edges are the rows of their page", "{ people(first: 3) { edges { node { id } } } }", 1 + 3 * 3],
  ["a page without a size costs the schema's default", "{ people { nodes { id } } }", 1 + 50 * 2],
  [
    "a page of a variable size costs the largest",
    "query ($n: Int) { people(first: $n) { nodes { id } } }",
    401,
  ],
  [
    "a page beyond the largest costs the largest",
    "{ people(first: 999999) { nodes { id } } }",
    401,
  ],
  ["a size below one costs one row", "{ people(first: -5) { nodes { id } } }", 3],
  ["a list without pages costs ten", "{ all { id } }", 11],
  [
    "a list inside a row of a page costs ten again",
    "{ people(first: 3) { nodes { friends { id } } } }",
    1 + 3 * 12,
  ],
  [
    "a paged plain list costs its rows, and its rows' lists ten",
    "{ some(first: 3) { friends { id } } }",
    1 + 3 * 11,
  ],
  [
    "pages in pages multiply",
    "{ people(first: 3) { nodes { people(first: 4) { nodes { id } } } } }",
    1 + 3 * (1 + 1 + 8),
  ],
  [
    "a fragment costs at each of its places",
    "{ one { ...F } all { ...F } } fragment F on Person { id }",
    2 + 11,
  ],
  ["an inline fragment costs what is in it", "{ one { ... on Person { id } ... { id } } }", 3],
])("%s", (_, query, expected) => {
  expect(cost(query)).toBe(expected);
});

test("fragments that double at every step are measured at once", () => {
  const steps = Array.from(
    { length: 200 },
    (_, at) => `fragment F${at} on Person { ...F${at + 1} ...F${at + 1} }`,
  );
  const query = `{ one { ...F0 } } ${steps.join(" ")} fragment F200 on Person { id }`;
  expect(cost(query)).toBeGreaterThan(1e50);
});

test("depth, aliases, directives and root fields are counted through fragments", () => {
  const query = `query ($a: Boolean!) @live { a: one { ...F @skip(if: $a) } rest: all { id } }
    fragment F on Person { b: friends { friends { id @skip(if: $a) } } }`;
  expect(measure(schema, parse(query))).toMatchObject({
    depth: 4,
    aliases: 3,
    directives: 3,
    rootFields: ["one", "all"],
    introspects: false,
  });
});

test("asking for the schema is noticed in any operation of a document, and of any kind", () => {
  const asks = (query: string) => measure(schema, parse(query)).introspects;
  expect(asks("{ one { id } __schema { types { name } } }")).toBe(true);
  expect(asks('mutation { rename { id } __type(name: "Person") { name } }')).toBe(true);
  expect(asks("query A { one { id } } query B { x: __schema { types { name } } }")).toBe(true);
  expect(asks("{ __typename one { __typename } }")).toBe(false);
});
