import { randomUUID } from "node:crypto";
import type { Outgoing, SendFailure } from "@union/channels";
import { err, ok } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { ContactRepository } from "../contact/index.js";
import { PreferenceRepository, RestWindowRepository } from "../preference/index.js";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { type SenderNeeds, sendDue } from "./send-due.js";

/** Ten in the morning in Shanghai, unless a test says otherwise. */
const morning = new Date("2026-03-06T02:00:00Z");
let now = morning;
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL"]), { clock: () => now });
});
beforeEach(async () => {
  now = morning;
  lines = [];
  await service.ground.db.query("DELETE FROM delivery WHERE state <> 'SENT'");
});
afterAll(() => service.close());

let lines: (string | object)[] = [];
/** A channel that takes everything, or fails as it is told. */
function aChannel(failure?: SendFailure) {
  const sent: Outgoing[] = [];
  const channel: SenderNeeds["channel"] = {
    name: "EMAIL",
    provider: "smtp",
    close: async () => undefined,
    send: async (message) => {
      sent.push(message);
      return failure ? err(failure) : ok({ providerId: `accepted-${sent.length}` });
    },
  };
  return { sent, channel };
}
const needs = (channel: SenderNeeds["channel"], granted = 1_000): SenderNeeds => {
  let left = granted;
  const { db, keys } = service.ground;
  return {
    sql: db.manager,
    contacts: new ContactRepository(db.manager, keys),
    channel,
    clock: () => now,
    link: "https://union.example/inbox",
    log: { info: (line) => lines.push(line), warn: (line) => lines.push(line) },
    budget: {
      take: async () =>
        left-- > 0 ? { granted: 1, retryAfterMs: 0 } : { granted: 0, retryAfterMs: 60_000 },
    },
  };
};

/** A union in which one person has a mail address and was granted some roles. */
async function aToldUnion(grants = 1) {
  const union = await aUnion(service, ["EMAIL"]);
  const memberId = newId();
  await union.employ({ id: memberId });
  const { db, keys } = service.ground;
  const contact = { channel: "EMAIL", address: "someone@union.example", locale: "zh" } as const;
  await new ContactRepository(db.manager, keys).set(union.unionId, memberId, contact, now);
  for (let n = 0; n < grants; n++)
    await union.tell("role.granted.v1", {
      accountId: randomUUID(),
      memberId,
      role: "UNION_OFFICER",
      grantId: newId(),
      scopeName: "canary-scope",
      campusIds: null,
      departmentIds: null,
      validFrom: "2026-03-01",
      validTo: "2027-03-01",
    });
  const states = async () => {
    const rows = await db.query<{ state: string; reason: string | null; attempts: number }[]>(
      "SELECT state, reason, attempts FROM delivery WHERE union_id = ? AND channel = 'EMAIL'",
      [union.unionId],
    );
    return rows.map(({ state, reason }) => (reason ? `${state} ${reason}` : state));
  };
  return { ...union, memberId, states };
}

test("2.14 what is due goes out once, in public words alone, and its proof is kept", async () => {
  const union = await aToldUnion();
  const { sent, channel } = aChannel();
  expect(await sendDue(needs(channel))).toBe(1);
  expect(await sendDue(needs(channel))).toBe(0);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    to: "someone@union.example",
    subject: "职工之家 · 授权与职责",
    link: "https://union.example/inbox",
  });
  expect(JSON.stringify(sent)).not.toContain("canary-scope");
  expect(await union.states()).toEqual(["SENT"]);
  // The trace of the request travels to the last delivery, and nothing else of it does.
  expect(lines).toEqual([{ traceId: "trace-1", noticeId: expect.any(String), channel: "EMAIL" }]);
});

test("2.14 in quiet hours nothing goes out; when they end it does", async () => {
  now = new Date("2026-03-06T13:30:00Z");
  const union = await aToldUnion();
  const { sent, channel } = aChannel();
  await sendDue(needs(channel));
  now = new Date("2026-03-06T23:59:59Z");
  await sendDue(needs(channel));
  expect(sent).toEqual([]);
  expect(await union.states()).toEqual(["QUEUED"]);
  now = new Date("2026-03-07T00:00:00Z");
  await sendDue(needs(channel));
  expect(sent).toHaveLength(1);
});

test("2.14 what waited for the same hour goes out to one person as one digest", async () => {
  now = new Date("2026-03-06T13:30:00Z");
  const union = await aToldUnion(3);
  now = new Date("2026-03-07T00:00:00Z");
  const { sent, channel } = aChannel();
  await sendDue(needs(channel));
  expect(sent.map(({ subject }) => subject)).toEqual(["职工之家 · 3 条通知"]);
  expect(sent[0]?.text.split("\n")).toHaveLength(3);
  expect(await union.states()).toEqual(["SENT", "SENT", "SENT"]);
});

test("2.14 several senders at once send each message once", async () => {
  const unions = await Promise.all([aToldUnion(), aToldUnion(), aToldUnion()]);
  const { sent, channel } = aChannel();
  await Promise.all(Array.from({ length: 4 }, () => sendDue(needs(channel))));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
  expect(sent).toHaveLength(3);
  for (const union of unions) expect(await union.states()).toEqual(["SENT"]);
});

test("2.14 a sender that dies leaves nothing behind: another sends the same message under the same id", async () => {
  const union = await aToldUnion();
  const dying = aChannel();
  const dead = new Error("killed");
  const broken = { ...dying.channel, send: () => Promise.reject(dead) };
  await expect(sendDue(needs(broken))).rejects.toThrow("killed");
  const { sent, channel } = aChannel();
  await sendDue(needs(channel));
  expect(sent).toEqual([]);
  now = new Date(now.getTime() + 121_000);
  await sendDue(needs(channel));
  expect(sent).toHaveLength(1);
  expect(await union.states()).toEqual(["SENT"]);
});

test.each([
  [{ kind: "Unreachable", code: "ECONNREFUSED" }, "QUEUED UNREACHABLE:ECONNREFUSED"],
  [{ kind: "RateLimited", retryAfterMs: 30_000 }, "QUEUED RATE_LIMITED"],
  [{ kind: "AddressRefused", code: "550" }, "FAILED ADDRESS_REFUSED:550"],
  [{ kind: "ProviderRefused", code: "535" }, "FAILED PROVIDER_REFUSED:535"],
] as const)(
  "2.14 a failure of class %j is tried again or kept for a person",
  async (failure, state) => {
    const union = await aToldUnion();
    await sendDue(needs(aChannel(failure).channel));
    expect(await union.states()).toEqual([state]);
  },
);

test("2.14 a provider that stays away is tried twelve times and then kept for a person", async () => {
  const union = await aToldUnion();
  const { sent, channel } = aChannel({ kind: "Unreachable", code: "ETIMEDOUT" });
  for (let day = 0; day < 20; day++) {
    await sendDue(needs(channel));
    now = new Date(now.getTime() + 24 * 3_600_000);
  }
  expect(sent).toHaveLength(12);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect(await union.states()).toEqual(["FAILED UNREACHABLE:ETIMEDOUT"]);
});

test("2.14 what a provider's budget does not allow waits and costs no attempt", async () => {
  const union = await aToldUnion();
  const { sent, channel } = aChannel();
  await sendDue(needs(channel, 0));
  expect(sent).toEqual([]);
  expect(await union.states()).toEqual(["QUEUED RATE_LIMITED"]);
  now = new Date(now.getTime() + 61_000);
  await sendDue(needs(channel));
  expect(sent).toHaveLength(1);
});

test("2.14 an address that was taken away meanwhile is sent nothing", async () => {
  const union = await aToldUnion();
  const { db, keys } = service.ground;
  await new ContactRepository(db.manager, keys).remove(union.unionId, union.memberId, "EMAIL");
  const { sent, channel } = aChannel();
  await sendDue(needs(channel));
  expect(sent).toEqual([]);
  expect(await union.states()).toEqual(["SUPPRESSED NO_ADDRESS"]);
});

test("2.14 what was switched off while it waited is not sent any more", async () => {
  now = new Date("2026-03-06T13:30:00Z");
  const union = await aToldUnion();
  await new PreferenceRepository(service.ground.db.manager).choose(
    union.unionId,
    union.memberId,
    "GRANTS",
    "EMAIL",
    false,
  );
  now = new Date("2026-03-07T00:00:00Z");
  const { sent, channel } = aChannel();
  await sendDue(needs(channel));
  expect(sent).toEqual([]);
  expect(await union.states()).toEqual(["SUPPRESSED SWITCHED_OFF"]);
});

test("2.14 a second attempt keeps the quiet hours too, and a rest asked for meanwhile", async () => {
  now = new Date("2026-03-06T12:59:30Z");
  const union = await aToldUnion();
  await sendDue(needs(aChannel({ kind: "Unreachable", code: "ETIMEDOUT" }).channel));
  // A minute and a half later it is nine in the evening in Shanghai.
  now = new Date("2026-03-06T13:01:00Z");
  const { sent, channel } = aChannel();
  await sendDue(needs(channel));
  expect(sent).toEqual([]);
  expect(await union.states()).toEqual(["QUEUED QUIET"]);
  await new RestWindowRepository(service.ground.db.manager).add(
    union.unionId,
    union.memberId,
    now,
    new Date("2026-03-07T04:00:00Z"),
  );
  now = new Date("2026-03-07T00:00:00Z");
  await sendDue(needs(channel));
  expect(sent).toEqual([]);
  now = new Date("2026-03-07T04:00:00Z");
  await sendDue(needs(channel));
  expect(sent).toHaveLength(1);
});

test("2.14 each notice of a digest has attempts of its own: an old one fails no fresh one", async () => {
  const union = await aToldUnion(2);
  const { db } = service.ground;
  await db.query(
    "UPDATE delivery SET attempts = 11 WHERE union_id = ? AND channel = 'EMAIL' ORDER BY notice_id LIMIT 1",
    [union.unionId],
  );
  await sendDue(needs(aChannel({ kind: "Unreachable", code: "421" }).channel));
  expect((await union.states()).sort()).toEqual([
    "FAILED UNREACHABLE:421",
    "QUEUED UNREACHABLE:421",
  ]);
});
