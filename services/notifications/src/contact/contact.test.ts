import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { tablesHolding } from "../testing/tables-holding.js";
import { masked } from "./masked.js";

const outside = ["EMAIL", "SMS", "WECOM", "DINGTALK"] as const;
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(outside));
});
afterAll(() => service.close());

type Me = Parameters<TestService["ask"]>[0];
type Answer = {
  contacts?: { channel: string; addressMasked: string }[];
  code?: string;
  message?: string;
};
const mutation = `mutation($input: SetContactInput!) { set: setNoticeContact(input: $input) {
  ... on NoticeContacts { contacts { channel addressMasked } } ... on Refused { code message } } }`;
type Ask = { idempotencyKey?: string; locale?: "zh" | "en" };
const set = async (me: Me, channel: string, address: string | null, ask: Ask = {}) =>
  (await service.ask<{ set: Answer }>(me, mutation, { input: { channel, address } }, ask)).set;
const list = async (me: Me) => {
  const query = "{ noticeContacts { contacts { channel addressMasked } } }";
  return (await service.ask<{ noticeContacts: Answer }>(me, query)).noticeContacts.contacts;
};

test("2.14 an address is shown masked to its owner, and to nobody else", async () => {
  const union = await aUnion(service);
  const [me, other] = [union.person(newId()), union.person(newId())];
  const contacts = [{ channel: "EMAIL", addressMasked: "w***@example.org" }];
  expect(await set(me, "EMAIL", "  wang.shifan@example.org ")).toEqual({ contacts });
  expect(await list(me)).toEqual(contacts);
  for (const stranger of [other, union.chair]) expect(await list(stranger)).toEqual([]);
});

test.each([
  ["SMS", "13900000001", "139****0001"],
  ["EMAIL", "a@b.cn", "a***@b.cn"],
  ["WECOM", "shifan01", "s***"],
  ["FEISHU", "shifan@corp", "s***@corp"],
  ["EMAIL", "🌸hua@b.cn", "🌸***@b.cn"],
] as const)("2.14 an address of %s %s is shown as %s", (channel, address, shown) => {
  expect(masked(channel, address)).toBe(shown);
});

test("2.14 an address is sealed in its table: its bytes cannot be read, nor are two of the same alike", async () => {
  const union = await aUnion(service);
  const address = "canary.sealed@example.org";
  for (const _ of [1, 2]) await set(union.person(newId()), "EMAIL", address);
  const rows: { address: Buffer; salt: Buffer }[] = await service.ground.db.query(
    "SELECT address, salt FROM contact WHERE union_id = ?",
    [union.unionId],
  );
  const [first, second] = rows.map((row) => row.address.toString("latin1"));
  expect(first).not.toBe(second);
  for (const sealed of [first, second]) {
    expect(sealed).not.toContain("canary");
    expect(sealed).not.toContain("example.org");
  }
  const opened = rows.map(({ salt, address: sealed }) =>
    service.ground.keys.forSubject(salt).open("contact.address", sealed),
  );
  expect(opened).toEqual([address, address]);
});

test("2.14 a new address takes the place of the old one; an empty one takes it away", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  await set(me, "SMS", "13900000001");
  await set(me, "SMS", "13800000002");
  expect(await list(me)).toEqual([{ channel: "SMS", addressMasked: "138****0002" }]);
  expect(await set(me, "SMS", null)).toEqual({ contacts: [] });
  await set(me, "SMS", "13800000002");
  expect(await set(me, "SMS", "  ")).toEqual({ contacts: [] });
  const left = await service.ground.db.query("SELECT 1 FROM contact WHERE union_id = ?", [
    union.unionId,
  ]);
  expect(left).toEqual([]);
});

test("2.14 an address of a channel that is not set up is not taken, but can be taken away", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  const me = union.person(memberId);
  for (const [channel, address, message] of [
    ["FEISHU", "shifan", "没有开通该渠道"],
    ["IN_APP", "shifan", "不需要地址"],
    ["IN_APP", null, "不需要地址"],
  ]) {
    const { errors } = await service.try(me, mutation, { input: { channel, address } });
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message!), extensions: { code: "BAD_USER_INPUT" } },
    ]);
  }
  await service.ground.db.query(
    "INSERT INTO contact SELECT union_id, recipient_id, 'FEISHU', salt, address, locale, changed_at FROM contact WHERE union_id = ?",
    [union.unionId],
  );
  expect(await set(me, "FEISHU", null)).toEqual({ contacts: [] });
});

test.each([
  ["EMAIL", "wang.example.org"],
  ["EMAIL", "@example.org"],
  ["EMAIL", "wang@"],
  ["EMAIL", "wang@example.org, li@example.org"],
  ["EMAIL", "wang@example.org\r\nBcc: li@example.org"],
  ["EMAIL", "<wang@example.org>"],
  ["EMAIL", `${"a".repeat(65)}@example.org`],
  ["EMAIL", `a@${"b".repeat(300)}`],
  ["EMAIL", "wang\u0000@example.org"],
  ["EMAIL", "a@b"],
  ["EMAIL", "a@b..cn"],
  ["SMS", "1390000000"],
  ["SMS", "139000000011"],
  ["SMS", "12900000001"],
  ["SMS", "+8613900000001"],
  ["SMS", "1390000000１"],
  ["WECOM", "two words"],
  ["WECOM", "@all|"],
  ["DINGTALK", "a".repeat(65)],
])("2.14 by %s %j is no address, and its owner is told what one looks like", async (...given) => {
  const [channel, address] = given;
  const union = await aUnion(service);
  const me = union.person(newId());
  const zh = await set(me, channel, address);
  expect(zh).toMatchObject({ code: "ADDRESS_WRONG" });
  expect(zh.message).toMatch(/^请填写/);
  expect((await set(me, channel, address, { locale: "en" })).message).toMatch(/^Enter/);
  expect(await list(me)).toEqual([]);
});

test("2.14 a mail address in a domain of Chinese letters is kept as it was given; such a mailbox is refused in words", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  expect(await set(me, "EMAIL", "wang@医院.example")).toEqual({
    contacts: [{ channel: "EMAIL", addressMasked: "w***@医院.example" }],
  });
  const zh = await set(me, "EMAIL", "张三@example.org");
  expect(zh).toMatchObject({ code: "MAILBOX_NOT_ASCII" });
  expect(zh.message).toContain("请换用");
  const en = await set(me, "EMAIL", "张三@example.org", { locale: "en" });
  expect(en.message).toContain("enter another address");
});

test("PI-R9 an address stands nowhere in the database: not in its table, the audit log, the command log or the outbox", async () => {
  const union = await aUnion(service, outside);
  const memberId = newId();
  const me = union.person(memberId);
  await union.employ({ id: memberId });
  const canaries = { EMAIL: "kanarienvogel@example.org", SMS: "13977665544", WECOM: "kanarie_1" };
  for (const [channel, address] of Object.entries(canaries)) {
    await set(me, channel, address, { idempotencyKey: `key-${channel}-${memberId}` });
    await set(me, channel, `${address} wrong`, { idempotencyKey: `wrong-${channel}-${memberId}` });
  }
  const announce = `mutation { announce(input: { title: "t", text: "t" }) { __typename } }`;
  await service.ask(union.chair, announce);
  await union.deliverAll();
  const { db } = service.ground;
  // Whoever is looked for this way is found where he must be: the walk can see.
  expect(await tablesHolding(db, memberId)).toEqual(
    expect.arrayContaining(["audit_log", "command_log", "contact", "delivery", "outbox"]),
  );
  for (const address of Object.values(canaries))
    expect(await tablesHolding(db, address)).toEqual([]);
});

test("PI-R9 not even a hash of an address is kept: under one key the first one stands", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  const ask = { idempotencyKey: "one-key" };
  const contacts = [{ channel: "SMS", addressMasked: "139****0001" }];
  for (const address of ["13900000001", "13900000001", "13800000002"])
    expect(await set(me, "SMS", address, ask)).toEqual({ contacts });
  expect(await set(me, "SMS", null, ask)).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
});

test("2.14 everybody sees which channels are set up, so that he is offered no other", async () => {
  const union = await aUnion(service);
  const query = "{ noticeContacts { offered } }";
  expect(await service.ask(union.person(newId()), query)).toEqual({
    noticeContacts: { offered: [...outside] },
  });
});
