import { channelContract } from "../testing/channel-contract.fixture.js";
import { openForTest } from "../testing/open-for-test.fixture.js";
import { startFakeSms } from "./fake-sms.fixture.js";

channelContract("a gateway for short messages", "SMS", async () => (await startFakeSms()).world);

test.each([
  [{ code: "OK", messageId: "m" }, {}, { ok: true, value: { providerId: "m" } }],
  [
    { code: "RATE_LIMITED" },
    { "retry-after": "3" },
    { ok: false, error: { kind: "RateLimited", retryAfterMs: 3_000 } },
  ],
  [{ code: "BUSY" }, {}, { ok: false, error: { kind: "Unreachable", code: "BUSY" } }],
  [
    { code: "BLOCKED_MOBILE" },
    {},
    { ok: false, error: { kind: "AddressRefused", code: "BLOCKED_MOBILE" } },
  ],
  [
    { code: "NO_BALANCE" },
    {},
    { ok: false, error: { kind: "ProviderRefused", code: "NO_BALANCE" } },
  ],
  [
    { code: "to 13000000000: no" },
    {},
    { ok: false, error: { kind: "ProviderRefused", code: "UNKNOWN" } },
  ],
])("the answer %j %j means %j", async (json, headers, meaning) => {
  const sms = await startFakeSms();
  sms.answerAlways({ json, headers });
  const channel = openForTest("SMS", sms.world.env);
  const message = { id: "d-1", to: "13000000000", subject: "题", text: "文", link: null };
  expect(await channel.send(message)).toEqual(meaning);
  await channel.close();
  await sms.close();
});
