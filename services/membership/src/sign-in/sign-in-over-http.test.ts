import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { accessTokenVerifier, signGatewayRequest } from "@union/identity";
import { type RunningService, startService } from "@union/service";
import { type TestService, testDatabase, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aUnion, rightPassword } from "../testing/union.js";

let service: TestService;
let running: RunningService;
beforeAll(async () => {
  const parts = membership(testSecrets.signingKey);
  service = await testService(parts);
  running = await startService(parts, {
    ...service.ground.config,
    databaseUrl: await testDatabase(parts.name),
    filesUrl: pathToFileURL(tmpdir()).toString(),
    queuePrefix: `sign-in-${randomUUID()}`,
  });
});
afterAll(async () => {
  await running.stop();
  await service.close();
});

const post = (query: string, headers: Record<string, string> = {}) => {
  const body = Buffer.from(JSON.stringify({ query }));
  const traceId = randomUUID();
  const signature = signGatewayRequest(
    testSecrets.gatewaySecret,
    { traceId, authorization: headers["authorization"], body },
    new Date(),
  );
  return fetch(running.url, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-trace-id": traceId,
      "x-union-gateway": signature,
      ...headers,
    },
  });
};
const signIn = (login: string, headers?: Record<string, string>) =>
  post(
    `mutation { signIn(login: "${login}", password: "${rightPassword}") { ... on Session { accessToken } } }`,
    headers,
  );

test("the refresh cookie is httpOnly, of this site alone, for /graphql, for 14 days; over TLS it is secure", async () => {
  const { unionId, opensAccount } = await aUnion(service);
  const login = `u-${unionId}`;
  await opensAccount(login);
  const plain = (await signIn(login)).headers.get("set-cookie");
  expect(plain).toMatch(
    /^union_refresh=[0-9a-f-]{36}\.[\w-]{43}; Path=\/graphql; HttpOnly; SameSite=Strict; Max-Age=1209600$/,
  );
  const tls = (await signIn(login, { "x-forwarded-proto": "https" })).headers.get("set-cookie");
  expect(tls).toMatch(/; Max-Age=1209600; Secure$/);
  const out = await post("mutation { signOut }", { cookie: String(plain).split(";")[0]! });
  expect(out.headers.get("set-cookie")).toMatch(/^union_refresh=; .*Max-Age=0$/);
});

test("the access token signs its holder in, by the keys that /jwks.json publishes", async () => {
  const { unionId, opensAccount } = await aUnion(service);
  const login = `u-${unionId}`;
  const accountId = await opensAccount(login);
  const { data } = (await (await signIn(login)).json()) as {
    data: { signIn: { accessToken: string } };
  };
  const jwks = running.url.replace("/graphql", "/jwks.json");
  const published = (await (await fetch(jwks)).json()) as { keys: object[] };
  expect(published.keys).toEqual([expect.not.objectContaining({ d: expect.anything() })]);
  const signedIn = await accessTokenVerifier(jwks).verify(data.signIn.accessToken);
  expect(signedIn).toMatchObject({ accountId, unionId });
});

test("a request that the gateway has not signed is answered 401", async () => {
  const answer = await fetch(running.url, {
    method: "POST",
    body: '{"query":"{ me { account { id } } }"}',
  });
  expect(answer.status).toBe(401);
});
