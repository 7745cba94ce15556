import { type Channel, channelsConfig, openChannels } from "@union/channels";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aReceiver } from "../testing/a-receiver.js";
import { aUnion } from "../testing/a-union.js";
import { failUnknown } from "./fail-unknown.js";
import { sendWebhooks, type WebhookNeeds } from "./send-webhooks.js";

const morning = new Date("2026-03-06T02:00:00Z");
let now = morning;
let service: TestService;
let [office, payroll]: Awaited<ReturnType<typeof aReceiver>>[] = [];
let channel: Channel;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock: () => now });
});
beforeEach(async () => {
  now = morning;
  await service.ground.db.query("DELETE FROM webhook_delivery");
  [office, payroll] = [await aReceiver("oa"), await aReceiver("payroll")];
  const targets = [office.target, payroll.target];
  const config = channelsConfig({ WEBHOOKS: JSON.stringify(targets) });
  if (!config.ok) throw new Error(config.error.join("\n"));
  channel = openChannels(config.value, { timeoutMs: 2_000 }).get("WEBHOOK")!;
});
afterEach(async () => {
  await channel.close();
  await Promise.all([office?.close(), payroll?.close()]);
});
afterAll(() => service.close());

const needs = (granted = 1_000): WebhookNeeds => {
  let left = granted;
  const take = async () =>
    left-- > 0 ? { granted: 1, retryAfterMs: 0 } : { granted: 0, retryAfterMs: 60_000 };
  return { sql: service.ground.db.manager, channel, budget: { take }, clock: () => now };
};
/** Sends what is due to both systems, as their senders do. */
const sendAll = async (given: WebhookNeeds): Promise<number> =>
  (await sendWebhooks(given, "oa")) + (await sendWebhooks(given, "payroll"));
const granted = (more: object = {}) => ({
  ...{ accountId: newId(), memberId: newId(), role: "UNION_OFFICER", grantId: newId() },
  ...{ scopeName: "canary-东院区", campusIds: null, departmentIds: null },
  ...{ validFrom: "2026-03-01", validTo: "2027-03-01", ...more },
});
const aToldUnion = async (targets: readonly string[] = ["oa"]) => {
  const union = await aUnion(service, [], targets);
  const states = async (): Promise<string[]> => {
    const rows = await service.ground.db.query<{ target: string; state: string; why: string }[]>(
      "SELECT target, state, reason AS why FROM webhook_delivery WHERE union_id = ? ORDER BY target",
      [union.unionId],
    );
    return rows.map(({ target, state, why }) => [target, state, why].filter(Boolean).join(" "));
  };
  return { ...union, states };
};

test("2.14 another system hears of an event once, signed, with ids and codes and no name", async () => {
  const { unionId, tell, states } = await aToldUnion(["oa", "payroll"]);
  const grant = granted();
  await tell("role.granted.v1", grant);
  await sendAll(needs());
  expect(await sendAll(needs())).toBe(0);
  const { accountId, role, grantId, validFrom, validTo } = grant;
  for (const { received } of [office!, payroll!]) {
    expect(received).toMatchObject([{ isGenuine: true }]);
    expect(JSON.parse(received[0]!.body)).toEqual({
      type: "role.granted.v1",
      timestamp: morning.toISOString(),
      data: { unionId, grantId, accountId, role, validFrom, validTo },
    });
  }
  expect(office!.received[0]!.id).not.toBe(payroll!.received[0]!.id);
  expect(await states()).toEqual(["oa SENT", "payroll SENT"]);
});

test("2.14 a message that found nobody is sent again under the same id, saying the same, and holds nobody up", async () => {
  const { tell, states } = await aToldUnion(["oa", "payroll"]);
  office!.answerNext(503, 500);
  await tell("role.granted.v1", granted());
  await sendAll(needs());
  expect(await states()).toEqual(["oa QUEUED UNREACHABLE:HTTP_503", "payroll SENT"]);
  for (const minutes of [1, 3]) {
    now = new Date(morning.getTime() + minutes * 60_000);
    await sendAll(needs());
  }
  expect(await states()).toEqual(["oa SENT", "payroll SENT"]);
  expect(office!.received).toHaveLength(3);
  expect(new Set(office!.received.map(({ id }) => id)).size).toBe(1);
  expect(new Set(office!.received.map(({ body }) => body)).size).toBe(1);
  expect(payroll!.received).toHaveLength(1);
});

test.each([
  ["wants no more", 410, "oa FAILED ADDRESS_REFUSED:HTTP_410"],
  ["refuses it", 400, "oa FAILED PROVIDER_REFUSED:HTTP_400"],
])("2.14 where a system %s, the message waits for a person", async (_, status, state) => {
  const { tell, states } = await aToldUnion();
  office!.answerNext(status);
  await tell("role.granted.v1", granted());
  await sendAll(needs());
  expect(await states()).toEqual([state]);
  now = new Date(morning.getTime() + 24 * 3_600_000);
  expect(await sendAll(needs())).toBe(0);
});

test("2.14 what waits for a system that is not in the configuration any more is given up, and nothing else", async () => {
  const { tell, states } = await aToldUnion(["closed", "oa"]);
  await tell("role.granted.v1", granted());
  const { db } = service.ground;
  const log = { warn: () => undefined };
  const fail = () => failUnknown({ sql: db.manager, clock: () => now, log }, ["oa", "payroll"]);
  now = new Date(morning.getTime() - 1_000);
  expect(await fail()).toBe(0);
  now = morning;
  expect(await fail()).toBe(1);
  expect(await states()).toEqual(["closed FAILED ADDRESS_REFUSED:UNKNOWN_WEBHOOK", "oa QUEUED"]);
  await db.query("UPDATE webhook_delivery SET state = 'SENDING', lease_until = ?", [
    "2026-03-06 01:59:59",
  ]);
  expect(await fail()).toBe(1);
  expect(await states()).toEqual(["closed FAILED ADDRESS_REFUSED:UNKNOWN_WEBHOOK", "oa SENDING"]);
});

test("2.14 a system that does not answer holds up nothing of another", async () => {
  const { tell, states } = await aToldUnion(["oa", "payroll"]);
  for (let n = 0; n < 12; n++) await tell("role.granted.v1", granted());
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  const slow = {
    ...needs(),
    channel: { ...channel, send: () => held.then(() => channel.send({} as never)) },
  };
  const toOffice = sendWebhooks(slow, "oa");
  while ((await sendWebhooks(needs(), "payroll")) > 0);
  expect(payroll!.received).toHaveLength(12);
  expect((await states()).filter((state) => state === "oa SENDING")).toHaveLength(10);
  letGo();
  await toOffice;
});

test("2.14 what the budget does not allow waits and costs no attempt", async () => {
  const { tell, states } = await aToldUnion();
  await tell("role.granted.v1", granted());
  await sendAll(needs(0));
  expect(await states()).toEqual(["oa QUEUED RATE_LIMITED"]);
  now = new Date(morning.getTime() + 61_000);
  await sendAll(needs());
  expect(await states()).toEqual(["oa SENT"]);
});

test("2.14 several senders at once send each message once", async () => {
  const { tell } = await aToldUnion();
  for (let n = 0; n < 25; n++) await tell("role.granted.v1", granted());
  const emptied = async (): Promise<void> => {
    while ((await sendAll(needs())) > 0);
  };
  await Promise.all([emptied(), emptied(), emptied()]);
  expect(office!.received).toHaveLength(25);
  expect(new Set(office!.received.map(({ id }) => id)).size).toBe(25);
});

test("2.14 a sender that dies leaves its messages to another, under the same id", async () => {
  const { tell, states } = await aToldUnion();
  await tell("role.granted.v1", granted());
  const dying = { ...needs(), channel: { ...channel, send: () => Promise.reject(new Error("x")) } };
  await expect(sendWebhooks(dying, "oa")).rejects.toThrow("x");
  expect(await sendAll(needs())).toBe(0);
  now = new Date(morning.getTime() + 121_000);
  await sendAll(needs());
  expect(await states()).toEqual(["oa SENT"]);
});
