import "reflect-metadata";
import { buildSchema, GraphQLError } from "graphql";
import { buildSubgraph } from "./build-subgraph.js";
import { type Execute, executor, type Operation } from "./execute.js";
import { actor, asking, done, parts } from "./subgraph.fixture.js";

let execute: Execute;
beforeAll(async () => {
  execute = executor((await buildSubgraph(parts)).schema);
});
const run = (query: string, more: Partial<Operation> = {}) =>
  execute({ query, ...more }, asking(actor("CHAIR")));
const messages = async (query: string, more: Partial<Operation> = {}): Promise<string[]> =>
  ((await run(query, more)).errors ?? []).map(({ message }) => message);

test("what the schema does not know is a validation error, and nothing runs", async () => {
  done.length = 0;
  expect(await messages("{ benches { totalCount colour } }")).toEqual([
    'Cannot query field "colour" on type "BenchConnection".',
  ]);
  expect(done).toEqual([]);
});

test.each(["{ echo", "", "query A { echo } }", "{".repeat(11_000)])(
  "a text that is no operation is a syntax error, not an accident (%#)",
  async (query) => {
    const { data, errors } = await run(query);
    expect(data).toBeUndefined();
    expect(errors).toEqual([expect.any(GraphQLError)]);
    expect(errors?.[0]?.message).toContain("Syntax Error");
  },
);

test("of several operations the named one runs; without its name none does", async () => {
  const query = "query A { echo(n: 1) } query B { echo(n: 2) }";
  expect((await run(query, { operationName: "B" })).data).toEqual({ echo: "2" });
  expect((await run(query, { operationName: "A" })).data).toEqual({ echo: "1" });
  expect((await run(query)).data).toBeUndefined();
  expect(await messages(query, { operationName: "C" })).toHaveLength(1);
});

test("one text is parsed, validated and compiled once, however often and with whatever variables it is asked", async () => {
  const schema = buildSchema("type Query { echo(n: Int): Int }");
  const query = schema.getQueryType();
  let looks = 0;
  const getFields = query!.getFields.bind(query);
  query!.getFields = () => {
    looks += 1;
    return getFields();
  };
  const ask = executor(schema);
  await ask({ query: "query($n: Int) { echo(n: $n) }", variables: { n: 1 } }, asking());
  const once = looks;
  expect(once).toBeGreaterThan(0);
  await ask({ query: "query($n: Int) { echo(n: $n) }", variables: { n: 2 } }, asking());
  expect(looks).toBe(once);
  await ask({ query: "query($m: Int) { echo(n: $m) }" }, asking());
  expect(looks).toBeGreaterThan(once);
});

test("defaults of arguments are applied whether the value is left out, given, or comes from a variable", async () => {
  expect((await run("{ echo }")).data).toEqual({ echo: "7" });
  expect((await run("{ echo(n: 3) }")).data).toEqual({ echo: "3" });
  const withVariable = "query($n: Int = 4) { echo(n: $n) }";
  expect((await run(withVariable)).data).toEqual({ echo: "4" });
  expect((await run(withVariable, { variables: { n: 5 } })).data).toEqual({ echo: "5" });
});

test("variables that cannot be null have their defaults too, and each operation has its own defaults", async () => {
  const query = "query A($n: Int! = 1) { echo(n: $n) } query B($n: Int! = 2) { echo(n: $n) }";
  expect((await run(query, { operationName: "A" })).data).toEqual({ echo: "1" });
  expect((await run(query, { operationName: "B" })).data).toEqual({ echo: "2" });
  const given = { operationName: "A", variables: { n: 3 } };
  expect((await run(query, given)).data).toEqual({ echo: "3" });
});

test("defaults of nullable input fields are applied, in literals and in variables", async () => {
  done.length = 0;
  await run('mutation { paintBench(input: { colour: "red" }) { __typename } }');
  const query = "mutation($input: PaintInput!) { paintBench(input: $input) { __typename } }";
  await run(query, { variables: { input: { colour: "blue" } } });
  await run(query, { variables: { input: { colour: "green", coats: 1 } } });
  const begun = done.filter((line) => line.startsWith("begin"));
  expect(begun).toEqual(["begin red 2", "begin blue 2", "begin green 1"]);
});

test("a required variable or input field that is missing is an error of the request", async () => {
  const query = "mutation($input: PaintInput!) { paintBench(input: $input) { __typename } }";
  expect(await messages(query)).toHaveLength(1);
  expect((await messages(query, { variables: { input: {} } }))[0]).toContain("colour");
});

test("mutations of one operation run one after the other", async () => {
  done.length = 0;
  await run(
    'mutation { a: paintBench(input: { colour: "a" }) { __typename } b: paintBench(input: { colour: "b" }) { __typename } }',
  );
  expect(done).toEqual(["begin a 2", "end a", "begin b 2", "end b"]);
});

test("of a result union a refusal is Refused, and anything else the thing itself", async () => {
  const ask = (colour: string) =>
    run(
      `mutation { paintBench(input: { colour: "${colour}" }) { __typename ... on Bench { id } ... on Refused { code message path facts { name value } } } }`,
    );
  expect((await ask("red")).data).toEqual({ paintBench: { __typename: "Bench", id: "red" } });
  expect((await ask("pink")).data).toEqual({
    paintBench: {
      __typename: "Refused",
      code: "COLOUR_NOT_LIKED",
      message: "nobody likes pink",
      path: ["input", "colour"],
      facts: [
        { name: "colour", value: "pink" },
        { name: "limit", value: "3" },
      ],
    },
  });
});

test("a connection gives rows with their cursors, and counts the whole list only when that is asked for", async () => {
  done.length = 0;
  const page = await run(
    "{ benches { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }",
  );
  expect(page.data).toEqual({
    benches: {
      edges: [
        { cursor: "ca", node: { id: "a" } },
        { cursor: "cb", node: { id: "b" } },
      ],
      pageInfo: { hasNextPage: true, endCursor: "cb" },
    },
  });
  expect(done).toEqual([]);
  expect((await run("{ benches { totalCount } }")).data).toEqual({ benches: { totalCount: 50 } });
  expect(done).toEqual(["counted"]);
});
