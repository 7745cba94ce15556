import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { channelContract } from "../testing/channel-contract.fixture.js";
import { openForTest } from "../testing/open-for-test.fixture.js";
import { startFakeReceiver } from "./fake-receiver.fixture.js";
import { isCampusAddress, isPublicAddress } from "./ip-range.js";
import { webhookHeaders } from "./webhook-headers.js";

channelContract("a webhook", "WEBHOOK", async () => (await startFakeReceiver()).world);

const message = { id: "d-1", to: "oa", subject: "题", text: "文", link: null };

describe("a receiver", () => {
  let receiver: Awaited<ReturnType<typeof startFakeReceiver>>;
  beforeEach(async () => {
    receiver = await startFakeReceiver();
  });
  afterEach(() => receiver.close());
  const sendBy = async (env: { WEBHOOKS: string }) => {
    const channel = openForTest("WEBHOOK", env, 2_000);
    return channel.send(message).finally(() => channel.close());
  };

  test("in the hospital's own network is spoken to only where the configuration allows it", async () => {
    const port = new URL(receiver.url).port;
    const error = { kind: "ProviderRefused", code: "PRIVATE_ADDRESS" };
    for (const url of [
      `${receiver.url}/hook`,
      `http://localhost:${port}`,
      `https://localhost:${port}`,
    ])
      expect(await sendBy(receiver.envOf({ url, allowPrivate: false }))).toEqual({
        ok: false,
        error,
      });
    expect(receiver.world.taken).toEqual([]);
    const url = `http://localhost:${port}`;
    expect(await sendBy(receiver.envOf({ url }))).toMatchObject({ ok: true });
  });

  test("cannot send us on to another address", async () => {
    receiver.answerAlways({ status: 307, headers: { location: `${receiver.url}/hook` }, text: "" });
    const error = { kind: "ProviderRefused", code: "HTTP_307" };
    expect(await sendBy(receiver.envOf({}))).toEqual({ ok: false, error });
  });

  test("that is gone for good is an address that never works", async () => {
    receiver.answerAlways({ status: 410, text: "" });
    const error = { kind: "AddressRefused", code: "HTTP_410" };
    expect(await sendBy(receiver.envOf({}))).toEqual({ ok: false, error });
  });

  test("cannot hold us with an answer that never ends", async () => {
    const endless = createServer((request, response) => {
      request.resume();
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384))) {}
      };
      response.writeHead(200).on("drain", pour);
      pour();
    });
    await new Promise<void>((done) => endless.listen(0, "127.0.0.1", done));
    const url = `http://127.0.0.1:${(endless.address() as AddressInfo).port}`;
    expect(await sendBy(receiver.envOf({ url }))).toEqual({
      ok: true,
      value: { providerId: null },
    });
    endless.closeAllConnections();
    await new Promise((done) => endless.close(done));
  });
});

test("a signature is that of the standard's own example", () => {
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const headers = webhookHeaders(
    secret,
    "msg_p5jXN8AQM9LWM0D4loKWxJek",
    1_614_265_330,
    '{"test": 2432232314}',
  );
  expect(headers["webhook-signature"]).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

test.each([
  ["203.0.113.7", false, false],
  ["8.8.8.8", true, false],
  ["2400:3200::1", true, false],
  ["10.1.2.3", false, true],
  ["172.31.0.1", false, true],
  ["192.168.1.1", false, true],
  ["100.64.0.1", false, true],
  ["fd00::1", false, true],
  ["127.0.0.1", false, true],
  ["::1", false, true],
  ["::ffff:10.0.0.1", false, true],
  ["169.254.169.254", false, false],
  ["fe80::1", false, false],
  ["0.0.0.0", false, false],
  ["::", false, false],
  ["224.0.0.1", false, false],
  ["64:ff9b::a00:1", false, false],
  ["2002:a00:1::", false, false],
])("%s: public %s, campus %s", (ip, isPublic, isCampus) => {
  expect([isPublicAddress(ip), isCampusAddress(ip)]).toEqual([isPublic, isCampus]);
});
