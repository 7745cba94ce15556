import { randomUUID } from "node:crypto";
import { signGatewayRequest } from "@union/identity";
import { testSecrets } from "@union/testing";
import { accessTokenOf } from "./access-token-of.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

let union: WholeUnion;
let authorization: string;
beforeAll(async () => {
  union = await startWholeUnion("door");
  authorization = `Bearer ${await accessTokenOf(union, "system")}`;
}, 120_000);
afterAll(() => union?.stop());

const traceId = randomUUID();
const body = JSON.stringify({ query: "{ __typename }" });
const sign = (at = new Date(), request = { traceId, authorization, body }) =>
  signGatewayRequest(testSecrets.gatewaySecret, request, at);
const knock = (url: string, headers: Record<string, string>) =>
  fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization,
      "x-trace-id": traceId,
      ...headers,
    },
    body,
  });

const everyDoor = async (headers: () => Record<string, string>) => {
  const doors = Object.values(union.subgraphs);
  expect(doors).toHaveLength(5);
  return Promise.all(doors.map((url) => knock(url, headers())));
};
const refusal = { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] };

test("a subgraph that the gateway asks answers", async () => {
  for (const answer of await everyDoor(() => ({ "x-union-gateway": sign() })))
    expect([answer.status, await answer.json()]).toEqual([200, { data: { __typename: "Query" } }]);
});

const another = "0".repeat(64);
test.each<[string, () => Record<string, string>]>([
  ["without the gateway's signature", () => ({})],
  ["with a signature that is older than a minute", () => ({ "x-union-gateway": sign(longAgo()) })],
  [
    "with a signature over another operation",
    () => ({
      "x-union-gateway": sign(new Date(), { traceId, authorization, body: '{"query":"{me}"}' }),
    }),
  ],
  [
    "with a signature over another person's token",
    () => ({
      "x-union-gateway": sign(new Date(), { traceId, authorization: "Bearer other", body }),
    }),
  ],
  [
    "with a signature made with another secret",
    () => ({
      "x-union-gateway": signGatewayRequest(another, { traceId, authorization, body }, new Date()),
    }),
  ],
])("a subgraph that is asked directly %s refuses, whatever token is shown", async (_, headers) => {
  for (const answer of await everyDoor(headers)) {
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject(refusal);
  }
});

const longAgo = () => new Date(Date.now() - 61_000);
