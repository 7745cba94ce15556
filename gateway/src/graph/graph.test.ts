import { createHash } from "node:crypto";
import { startUnion, type TestUnion } from "../testing/union.fixture.js";

let union: TestUnion;
beforeAll(async () => {
  union = await startUnion();
});
afterAll(() => union.stop());
beforeEach(() => {
  union.membership.seen.length = 0;
  union.welfare.seen.length = 0;
});

test("one question is answered by two services", async () => {
  const { data } = await union.ask("{ members(first: 2) { nodes { name visits { id } } } }");
  expect(data).toEqual({
    members: {
      nodes: [
        { name: "会员0", visits: [{ id: "of-0" }] },
        { name: "会员1", visits: [{ id: "of-1" }] },
      ],
    },
  });
  expect(union.welfare.seen).toHaveLength(1);
});

test("a service is told trace, language, idempotency key and token, signed", async () => {
  const signedIn = await union.signIn();
  const sent = { "x-trace-id": "trace-0001", "accept-language": "en", "idempotency-key": "key-1" };
  const { data, headers } = await union.ask('mutation { rename(name: "x") }', {
    ...signedIn,
    ...sent,
    cookie: "refresh=secret",
    "x-other": "not passed on",
  });
  expect(data).toEqual({ rename: "x" });
  expect(headers.get("x-trace-id")).toBe("trace-0001");
  const told = union.membership.seen[0]?.headers;
  expect(told).toMatchObject({ ...sent, ...signedIn, cookie: "refresh=secret" });
  expect(told?.["x-other"]).toBeUndefined();
});

test("a trace id that is none is replaced", async () => {
  const { headers } = await union.ask("{ me { id } }", { "x-trace-id": "no id!" });
  expect(headers.get("x-trace-id")).toMatch(/^[\w-]{36}$/);
});

test("only the service of sessions sees cookies, and only its cookies reach the client", async () => {
  union.membership.behaviour.cookies = ["refresh=1; HttpOnly", "other=2"];
  union.welfare.behaviour.cookies = ["stolen=1"];
  const { headers } = await union.ask("{ me { visits { id } } visits { id } }", { cookie: "a=b" });
  union.membership.behaviour.cookies = [];
  union.welfare.behaviour.cookies = [];
  expect(headers.getSetCookie()).toEqual(["refresh=1; HttpOnly", "other=2"]);
  expect(union.welfare.seen.map((request) => request.headers.cookie)).toEqual([
    undefined,
    undefined,
  ]);
});

test.each([
  ["zh-CN", /“职工福利”服务暂时无法应答/],
  ["en-GB", /The welfare service cannot answer/],
])("a service that fails leaves its fields null and says so in %s", async (language, sentence) => {
  union.welfare.behaviour.status = 502;
  const headers = { "accept-language": language, "x-trace-id": "trace-0002" };
  const { status, data, errors } = await union.ask("{ me { name visits { id } } }", headers);
  union.welfare.behaviour.status = 200;
  expect({ status, data }).toEqual({ status: 200, data: { me: { name: "会员1", visits: null } } });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toMatch(sentence);
  expect(errors?.[0]?.extensions).toEqual({
    code: "SERVICE_UNAVAILABLE",
    service: "welfare",
    traceId: "trace-0002",
  });
});

test("a service that hangs is given up, and the rest is answered", async () => {
  union.welfare.behaviour.hangs = true;
  const { data, errors } = await union.ask("{ me { name visits { id } } }");
  union.welfare.behaviour.hangs = false;
  expect(data).toEqual({ me: { name: "会员1", visits: null } });
  expect(errors?.[0]?.extensions["code"]).toBe("SERVICE_UNAVAILABLE");
});

test.each(["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT"])(
  "a deliberate %s of a service reaches the client as it is",
  async (code) => {
    const { errors } = await union.ask(`{ fails(code: "${code}") }`);
    expect(errors?.[0]).toMatchObject({
      message: "the row 42 of secret_table is locked",
      path: ["fails"],
      extensions: { code },
    });
  },
);

test("an accident of a service is a sentence with the trace id, and stands in the log", async () => {
  const headers = { "x-trace-id": "trace-0003", "accept-language": "en" };
  const { errors } = await union.ask('{ fails(code: "ER_LOCK") }', headers);
  expect(JSON.stringify(errors)).not.toMatch(/secret_table|ER_LOCK|serviceName/);
  expect(errors?.[0]?.message).toMatch(/Something went wrong on our side/);
  expect(errors?.[0]?.extensions).toEqual({ code: "INTERNAL", traceId: "trace-0003" });
  expect(union.lines.filter((line) => line.includes("trace-0003")).join()).toMatch(/unexpected/);
});

test("nothing suggests names that exist", async () => {
  const field = await union.ask("{ meh { id } }");
  const value = await union.ask("query ($l: Level!) { echo(level: $l) }", {}, { l: "BRANCHES" });
  for (const { errors } of [field, value]) {
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).not.toMatch(/did you mean/i);
  }
  expect(value.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
});

test.each([
  ["{ meh { id } }", {}, "“Query”没有“meh”这一项", "has no field “meh”"],
  ["{ me {", {}, "查询写得不完整", "not well formed"],
  ["query ($l: Level!) { echo(level: $l) }", {}, "缺少变量“l”", "lacks the variable “l”"],
  [
    "query ($l: Level!) { echo(level: $l) }",
    { l: "13900000001" },
    "“l”的值格式不符",
    "of “l” is not",
  ],
])(
  "a query that does not fit the schema is answered in the reader's language: %s %j",
  async (query, variables, zh, en) => {
    for (const [language, sentence] of [
      ["zh-CN", zh],
      ["en", en],
    ] as const) {
      const { errors } = await union.ask(query, { "accept-language": language }, variables);
      expect(errors?.[0]?.message).toContain(sentence);
      expect(JSON.stringify(errors)).not.toContain("13900000001");
    }
  },
);

test("a query can be asked again by its hash alone", async () => {
  const query = "{ me { name } }";
  const sha256Hash = createHash("sha256").update(query).digest("hex");
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const unknown = await union.post({ extensions });
  expect(unknown.errors?.[0]?.extensions["code"]).toBe("PERSISTED_QUERY_NOT_FOUND");
  await union.post({ query, extensions });
  await expect(union.post({ extensions })).resolves.toMatchObject({ data: { me: {} } });
});

test("a page of another site cannot ask by a plain link or form", async () => {
  const link = await fetch(`${union.url}/graphql?query={me{id}}`);
  expect(link.status).toBe(400);
  const body = new URLSearchParams({ query: "{me{id}}" });
  const form = await fetch(`${union.url}/graphql`, { method: "POST", body });
  expect(form.status).toBe(415);
  expect(union.membership.seen).toHaveLength(0);
});

test("every answer carries the security headers, and none says who made the server", async () => {
  const { headers } = await union.ask("{ me { id } }");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("content-security-policy")).toMatch(/default-src 'none'/);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-powered-by")).toBeNull();
});
