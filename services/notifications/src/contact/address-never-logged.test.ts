import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { accessTokenSigner, signGatewayRequest } from "@union/identity";
import { newId } from "@union/persistence";
import { type RunningService, startService } from "@union/service";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { notificationsBy } from "../service.js";

const signer = accessTokenSigner(testSecrets.signingKey);
const lines: string[] = [];
let keys: Server;
let service: TestService;
let running: RunningService;
beforeAll(async () => {
  const said = (line: string | Uint8Array) => lines.push(String(line)) > 0;
  // Whoever has replaced the writing of standard output hears the logger, too.
  jest.spyOn(process.stdout, "write").mockImplementation(said as never);
  keys = createServer((_, answer) => answer.end(JSON.stringify(signer.jwks())));
  await new Promise<void>((resolve) => keys.listen(0, "127.0.0.1", resolve));
  service = await testService(notificationsBy(["EMAIL", "SMS", "WECOM"]));
  running = await startService(notificationsBy(["EMAIL", "SMS", "WECOM"]), {
    ...service.ground.config,
    jwksUrl: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks.json`,
    queuePrefix: `address-${randomUUID()}`,
    logLevel: "trace",
  });
});
afterAll(async () => {
  await running.stop();
  await service.close();
  await new Promise((resolve) => keys.close(resolve));
  jest.restoreAllMocks();
});

const me = actorOf(randomUUID(), "MEMBER", { memberId: newId() });
const mutation = `mutation($input: SetContactInput!) { setNoticeContact(input: $input) { __typename } }`;

/** Sets an address as the gateway would have it set. */
async function set(channel: string, address: unknown): Promise<unknown> {
  const body = JSON.stringify({ query: mutation, variables: { input: { channel, address } } });
  const traceId = randomUUID();
  const authorization = `Bearer ${await signer.sign(me, new Date())}`;
  const signed = { traceId, authorization, body };
  const answer = await fetch(running.url, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      authorization,
      "x-trace-id": traceId,
      "x-union-gateway": signGatewayRequest(testSecrets.gatewaySecret, signed, new Date()),
      "idempotency-key": randomUUID(),
    },
  });
  return answer.json();
}

test("PI-R9 an address stands on no log line, even when its table is away", async () => {
  const { db } = service.ground;
  const addresses = [
    ["EMAIL", "kanarienvogel@example.org"],
    ["SMS", "13977665544"],
    ["WECOM", "kanarie_1"],
  ] as const;
  await db.query("RENAME TABLE contact TO contact_away");
  try {
    for (const [channel, address] of addresses)
      expect(await set(channel, address)).toMatchObject({
        errors: [{ extensions: { code: "INTERNAL" } }],
      });
  } finally {
    await db.query("RENAME TABLE contact_away TO contact");
  }
  for (const [channel, address] of addresses) {
    expect(await set(channel, address)).toMatchObject({
      data: { setNoticeContact: { __typename: "NoticeContacts" } },
    });
    await set(channel, `${address} wrong`);
    await set(channel, [address]);
  }
  const text = lines.join("");
  // The accidents were told: a log that says nothing would prove nothing.
  expect(text.match(/a request failed/g)).toHaveLength(addresses.length);
  for (const [, address] of addresses) expect(text).not.toContain(address);
});
