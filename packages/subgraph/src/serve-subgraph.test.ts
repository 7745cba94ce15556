import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { request } from "node:http";
import { signGatewayRequest } from "@union/identity";
import { buildSubgraph } from "./build-subgraph.js";
import { type Running, serveSubgraph } from "./serve-subgraph.js";
import { actor, parts, slow } from "./subgraph.fixture.js";

const secret = randomBytes(32).toString("hex");
const traceId = "trace-0001";
const reported: { accident: unknown; traceId: string }[] = [];
let running: Running;
beforeAll(async () => {
  running = await serve();
});
afterAll(() => running.stop());

async function serve(): Promise<Running> {
  const { schema } = await buildSubgraph(parts);
  return serveSubgraph({
    schema,
    host: "127.0.0.1",
    port: 0,
    gatewaySecret: secret,
    verifier: { verify: async (token) => (token === "good" ? actor("CHAIR") : null) },
    contextFor: (context) => context,
    report: (accident, trace) => reported.push({ accident, traceId: trace }),
    pages: {
      "/health": async () => ({ status: 503, type: "text/plain", body: "病了" }),
      "/broken": async () => {
        throw new Error("broken page");
      },
    },
  });
}

type Call = {
  readonly body?: string;
  readonly authorization?: string;
  readonly signedAt?: Date;
  readonly headers?: Record<string, string>;
};
const operation = (query: string): string => JSON.stringify({ query });

/** Posts as the gateway would; `headers` are put over its own. */
async function post({ body = operation("{ echo }"), authorization, signedAt, headers }: Call = {}) {
  const signed = { traceId, authorization, body: Buffer.from(body) };
  const answer = await fetch(running.url, {
    method: "POST",
    body,
    headers: {
      "x-trace-id": traceId,
      "x-union-gateway": signGatewayRequest(secret, signed, signedAt ?? new Date()),
      "accept-language": "en",
      ...(authorization !== undefined && { authorization }),
      ...headers,
    },
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}
const ago = (seconds: number): Date => new Date(Date.now() - seconds * 1_000);
const otherSecret = (body: string): string =>
  signGatewayRequest(
    randomBytes(32).toString("hex"),
    { traceId, authorization: undefined, body: Buffer.from(body) },
    new Date(),
  );

test("a signed request is answered", async () => {
  expect(await post()).toEqual({ status: 200, body: { data: { echo: "7" } } });
});

test("a text with a control character is refused in words before anything runs", async () => {
  const body = JSON.stringify({ query: "{ echo }", variables: { title: "a\0b" } });
  const english = await post({ body });
  expect(english).toMatchObject({
    status: 200,
    body: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
  });
  expect(english.body.data).toBeUndefined();
  const chinese = await post({ body, headers: { "accept-language": "zh" } });
  expect(chinese.body.errors[0].message).toContain("控制字符");
});

test.each<[string, Call]>([
  ["without a signature", { headers: { "x-union-gateway": "" } }],
  ["signed more than a minute ago", { signedAt: ago(90) }],
  ["signed for a time to come", { signedAt: ago(-3_600) }],
  [
    "signed with another secret",
    { headers: { "x-union-gateway": otherSecret(operation("{ echo }")) } },
  ],
  ["whose trace id was changed", { headers: { "x-trace-id": "trace-0002" } }],
  ["that was given an identity on the way", { headers: { authorization: "Bearer good" } }],
])("a request %s is answered 401", async (_, call) => {
  const { status, body } = await post(call);
  expect(status).toBe(401);
  expect(body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
});

test("a request whose body was changed on the way is answered 401", async () => {
  const honest = { traceId, authorization: undefined, body: Buffer.from(operation("{ echo }")) };
  const signature = signGatewayRequest(secret, honest, new Date());
  const { status } = await post({
    body: operation("{ echo(n: 1) }"),
    headers: { "x-union-gateway": signature },
  });
  expect(status).toBe(401);
});

test("the actor is who the token says; a token that is not good makes nobody", async () => {
  const body = operation("{ benches { totalCount } }");
  const good = await post({ body, authorization: "Bearer good" });
  expect(good.body.data).toEqual({ benches: { totalCount: 50 } });
  const bad = await post({ body, authorization: "Bearer bad" });
  expect(bad.body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
});

test.each([
  "{ echo }",
  "",
  "null",
  "[]",
  "{}",
  '{"query":5}',
  '{"query":"{ echo }","variables":5}',
  '{"query":"{ echo }","variables":[]}',
  '{"query":"{ echo }","operationName":{}}',
])("the body %j is no GraphQL request and is answered 400", async (body) => {
  expect((await post({ body })).status).toBe(400);
});

test("a body past four megabytes is answered 413, and the service goes on", async () => {
  expect((await post({ body: "x".repeat(9 * 1024 * 1024) })).status).toBe(413);
  expect((await post()).status).toBe(200);
});

test("an accident is answered with the trace id of the request and reported under it", async () => {
  reported.length = 0;
  const { status, body } = await post({ body: operation('{ fail(how: "SQL") echo }') });
  expect(status).toBe(200);
  expect(body.data).toEqual({ fail: null, echo: "7" });
  expect(body.errors[0].extensions).toEqual({ code: "INTERNAL", traceId });
  expect(reported).toMatchObject([
    { traceId, accident: { message: expect.stringContaining("SQL") } },
  ]);
});

test("pages are open without a signature, other addresses are not found, and a broken page is a 500", async () => {
  const at = (path: string, method = "GET") =>
    fetch(running.url.replace("/graphql", path), { method });
  const health = await at("/health?deep=1");
  expect([health.status, await health.text()]).toEqual([503, "病了"]);
  for (const [path, method] of [
    ["/health", "POST"],
    ["/graphql", "GET"],
    ["/nowhere", "GET"],
    ["/constructor", "GET"],
  ] as const)
    expect((await at(path, method)).status).toBe(404);
  expect((await at("/broken")).status).toBe(500);
});

test("stopping lets the request in hand end, keeps no connection and takes no new one", async () => {
  const other = await serve();
  let begun: () => void = () => undefined;
  let end: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  slow.begun = () => begun();
  slow.until = new Promise<void>((resolve) => {
    end = resolve;
  });
  const body = operation("{ slow }");
  const signed = { traceId, authorization: undefined, body: Buffer.from(body) };
  const answered = new Promise<string>((resolve, reject) => {
    const headers = {
      "x-trace-id": traceId,
      "x-union-gateway": signGatewayRequest(secret, signed, new Date()),
      connection: "keep-alive",
    };
    request(other.url, { method: "POST", headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve(Buffer.concat(parts).toString());
    })
      .on("error", reject)
      .end(body);
  });
  await hasBegun;
  const stopped = other.stop();
  end();
  expect(JSON.parse(await answered)).toEqual({ data: { slow: "at last" } });
  const began = Date.now();
  await stopped;
  expect(Date.now() - began).toBeLessThan(5_000);
  await expect(fetch(other.url)).rejects.toThrow();
});
