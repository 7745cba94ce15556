import { startUnion, type TestUnion } from "../testing/union.fixture.js";

let union: TestUnion;
beforeAll(async () => {
  union = await startUnion();
});
afterAll(() => union.stop());

const nested = (levels: number): string =>
  levels === 0 ? "{ id }" : `{ friend ${nested(levels - 1)} }`;
const repeated = (times: number, field: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => field(at)).join(" ");

test.each<[string, string, RegExp]>([
  ["too deep", `{ me ${nested(11)} }`, /13 levels deep/],
  ["with too many aliases", `{ me { ${repeated(31, (at) => `a${at}: name`)} } }`, /31 aliases/],
  [
    "with too many directives",
    `{ me { ${repeated(21, () => "name @skip(if: false)")} } }`,
    /21 dir/,
  ],
  ["for too many things", `{ ${repeated(21, () => "me { id }")} }`, /21 things/],
  [
    "for too many rows",
    "query ($n: Int) { members(first: $n) { nodes { visits { reason } friends { friends { name friends { id } } } } } }",
    /may return \d+ values/,
  ],
  ["too long", `{ ${repeated(4_000, () => "a")} }`, /more than 4000 tokens/],
])("a query %s is refused with a sentence", async (_, query, sentence) => {
  const { status, errors } = await union.ask(query, { "accept-language": "en" });
  expect(status).toBe(400);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toMatch(sentence);
  expect(errors?.[0]?.extensions["code"]).toBe("QUERY_TOO_LARGE");
});

test("a query at each limit is answered", async () => {
  for (const query of [
    `{ me ${nested(10)} }`,
    `{ me { ${repeated(30, (at) => `a${at}: name`)} } }`,
    `{ ${repeated(20, () => "me { id }")} }`,
  ])
    await expect(union.ask(query)).resolves.toMatchObject({ status: 200 });
});

test("limits cannot be passed through fragments", async () => {
  const query = `{ me { ...A } } fragment A on Member ${nested(6)} `;
  const chained = `{ me { ...A } } fragment A on Member { friend { friend { friend { friend { friend { friend { ...B } } } } } } }
    fragment B on Member ${nested(6)}`;
  await expect(union.ask(query)).resolves.toMatchObject({ status: 200 });
  await expect(union.ask(chained)).resolves.toMatchObject({ status: 400 });
});

test("a body over 1 MB is refused with a sentence", async () => {
  const { status, errors } = await union.ask("{ me { id } }", {}, { junk: "x".repeat(1_048_577) });
  expect(status).toBe(413);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/超过 1 MB/),
    extensions: { code: "BODY_TOO_LARGE" },
  });
});

test("the schema is shown only to who has the credential", async () => {
  const query = "{ __schema { queryType { fields { name type { ofType { name } } } } } }";
  const closed = await union.ask(query);
  expect(closed.status).toBe(403);
  expect(closed.errors?.[0]?.message).toMatch(/接口结构不对外公开/);
  const wrong = await union.ask(query, { "x-introspection-token": "let-me-sea" });
  expect(wrong.status).toBe(403);
  const open = await union.ask(query, { "x-introspection-token": "let-me-see" });
  expect(open).toMatchObject({ status: 200, data: { __schema: {} } });
  await expect(union.ask(query)).resolves.toMatchObject({ status: 403 });
});

test("introspection hidden in a fragment is found, and __typename stays free", async () => {
  const hidden =
    'query { ...A } fragment A on Query { ... { x: __type(name: "Member") { name } } }';
  await expect(union.ask(hidden)).resolves.toMatchObject({ status: 403 });
  await expect(union.ask("{ __typename me { __typename } }")).resolves.toMatchObject({
    status: 200,
  });
});
