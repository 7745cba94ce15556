import "reflect-metadata";
import type { GraphQLFormattedError } from "graphql";
import { buildSubgraph } from "./build-subgraph.js";
import { type Execute, executor } from "./execute.js";
import { publicError } from "./public-error.js";
import { actor, asking, parts } from "./subgraph.fixture.js";

let execute: Execute;
beforeAll(async () => {
  execute = executor((await buildSubgraph(parts)).schema);
});

/** What the client sees of an operation's first error, and what was reported inside. */
async function seen(query: string, locale: "zh" | "en" = "en", variables = {}) {
  const reported: unknown[] = [];
  const context = { ...asking(actor("CHAIR")), locale };
  const { errors } = await execute({ query, variables }, context);
  const shown = (errors ?? []).map(
    (error): GraphQLFormattedError =>
      publicError(error, context, (accident) => reported.push(accident)),
  );
  return { shown: shown[0], count: shown.length, reported };
}

test("an accident is masked by a sentence with the trace id, and reported as it is", async () => {
  const { shown, reported } = await seen('{ fail(how: "SQL") }');
  expect(shown).toEqual({
    message:
      "Something went wrong on our side; try again, and if it happens again report the number trace-0001.",
    path: ["fail"],
    extensions: { code: "INTERNAL", traceId: "trace-0001" },
  });
  expect(reported).toEqual([new Error("no row for 990001199001011235 in SQL")]);
  const chinese = await seen('{ fail(how: "SQL") }', "zh");
  expect(chinese.shown?.message).toContain("trace-0001 告诉系统管理员");
});

test("PI-R9 the value inside an accident's message never reaches the client", async () => {
  const { shown } = await seen('{ fail(how: "SQL") }');
  expect(JSON.stringify(shown)).not.toContain("990001199001011235");
});

test.each([
  ["zh", "“n”的值格式不符(应为整数)，请改正后再提交。"],
  [
    "en",
    "The value of “n” is not of the right kind (it is a whole number); correct it and submit again.",
  ],
] as const)(
  "PI-R9 a variable of the wrong kind is named in %s, and its value is not quoted",
  async (locale, message) => {
    const { shown } = await seen("query($n: Int) { echo(n: $n) }", locale, {
      n: "990001199001011235",
    });
    expect(shown).toEqual({ message, extensions: { code: "BAD_USER_INPUT" } });
  },
);

test("a deliberate error passes with its code and sentence, and is not reported", async () => {
  const { shown, reported } = await seen('{ fail(how: "NOT_FOUND") }');
  expect(shown).toEqual({
    message: "There is no such thing, or it is outside your scope.",
    path: ["fail"],
    extensions: { code: "NOT_FOUND" },
  });
  expect(reported).toEqual([]);
});

test("a foreign cursor is the client's mistake, told in his language", async () => {
  const { shown, reported } = await seen('{ fail(how: "CURSOR") }', "zh");
  expect(shown).toEqual({
    message: "这个游标不属于这个列表，请从第一页重新开始。",
    path: ["fail"],
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(reported).toEqual([]);
});

test.each([
  [0, "zh", "每页条数 first 应在 1 到 200 之间，请改正后再查。"],
  [-1, "en", "A page has 1 to 200 rows; correct “first” and ask again."],
] as const)(
  "a page of %i rows is the client's mistake, told in his language (%s)",
  async (first, locale, message) => {
    const query = "query($first: Int!) { benches(first: $first) { totalCount } }";
    const { shown, reported } = await seen(query, locale, { first });
    expect(shown).toEqual({ message, path: ["benches"], extensions: { code: "BAD_USER_INPUT" } });
    expect(reported).toEqual([]);
  },
);

test.each([
  ["an unknown field", "{ nonsense }", {}, "GRAPHQL_VALIDATION_FAILED"],
  ["no operation at all", "{", {}, "GRAPHQL_VALIDATION_FAILED"],
  [
    "a missing variable",
    "query($how: String!) { fail(how: $how) }",
    {},
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["an impossible day", '{ echo(on: "2025-02-30") }', {}, "BAD_USER_INPUT"],
  [
    "an impossible day in a variable",
    "query($d: LocalDate) { echo(on: $d) }",
    { d: "2025-02-30" },
    "BAD_USER_INPUT",
  ],
])(
  "%s is the client's mistake and no accident, told in his language",
  async (_, query, variables, code) => {
    const { shown, count, reported } = await seen(query, "en", variables);
    expect(count).toBe(1);
    expect(shown?.message).not.toContain("2025-02-30");
    expect((await seen(query, "zh", variables)).shown?.message).toMatch(/[请日]/);
    expect(shown?.extensions?.["code"]).toBe(code);
    expect(reported).toEqual([]);
  },
);
