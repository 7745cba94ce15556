import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { channels, isLegal, topicNames, usualOf } from "../topic/index.js";

const now = new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL", "SMS"]), { clock: () => now });
});
afterAll(() => service.close());

type Preference = { topic: string; channel: string; usual: string; isOn: boolean; locked: string };
type Rest = { id: string; from: string; to: string };
type Preferences = { topics: Preference[]; rests: Rest[] };
type Refused = { code?: string; message?: string };
type Me = Parameters<TestService["ask"]>[0];
type Locale = "zh" | "en";

const fields = "topics { topic channel usual isOn locked } rests { id from to }";
const result = `__typename ... on NoticePreferences { ${fields} } ... on Refused { code message }`;
const list = async (me: Me, locale: Locale = "zh"): Promise<Preferences> => {
  const query = `{ noticePreferences { ${fields} } }`;
  const answer = await service.ask<{ noticePreferences: Preferences }>(me, query, {}, { locale });
  return answer.noticePreferences;
};
const choose = async (me: Me, input: object, locale: Locale = "zh") => {
  const mutation = `mutation($input: ChoosePreferenceInput!) { chosen: chooseNoticePreference(input: $input) { ${result} } }`;
  type Answer = { chosen: Preferences & Refused };
  return (await service.ask<Answer>(me, mutation, { input }, { locale })).chosen;
};
const rest = async (me: Me, from: string, to: string) => {
  const mutation = `mutation($from: DateTime!, $to: DateTime!) { added: addRestWindow(from: $from, to: $to) { ${result} } }`;
  return (await service.ask<{ added: Preferences & Refused }>(me, mutation, { from, to })).added;
};
const cell = ({ topics }: Preferences, topic: string, channel: string) =>
  topics.find((one) => one.topic === topic && one.channel === channel);

test("2.14 the list has every topic on every channel once, as usual for who chose nothing", async () => {
  const union = await aUnion(service);
  const { topics } = await list(union.person(newId()));
  const every = topicNames.flatMap((topic) => channels.map((channel) => ({ topic, channel })));
  expect(topics).toMatchObject(every);
  expect(topics).toHaveLength(every.length);
  for (const { usual, isOn, locked } of topics) {
    expect(isOn).toBe(usual === "ON" || usual === "LOCKED");
    expect(locked === null).toBe(usual === "ON" || usual === "OFF");
  }
});

test("2.14 why something cannot be changed is said in the reader's language", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  const [zh, en] = [await list(me, "zh"), await list(me, "en")];
  expect(cell(zh, "ELECTIONS", "SMS")?.locked).toContain("不能关闭");
  expect(cell(en, "ELECTIONS", "SMS")?.locked).toContain("cannot be switched off");
  expect(cell(zh, "ELECTIONS", "IN_APP")?.locked).toContain("依法");
  expect(cell(en, "ELECTIONS", "IN_APP")?.locked).toContain("legal notice");
  expect(cell(zh, "GREETINGS", "SMS")?.locked).toContain("不通过该渠道");
  expect(cell(en, "GREETINGS", "SMS")?.locked).toContain("never sent this way");
});

test("2.14 a choice holds for its topic, its channel and its person, and can be taken back", async () => {
  const union = await aUnion(service);
  const [me, other] = [union.person(newId()), union.person(newId())];
  const untouched = await list(other);
  const off = await choose(me, { topic: "GREETINGS", channel: "EMAIL", isOn: false });
  expect(cell(off, "GREETINGS", "EMAIL")?.isOn).toBe(false);
  const changed = off.topics.filter(({ isOn }, at) => isOn !== untouched.topics[at]?.isOn);
  expect(changed).toHaveLength(1);
  expect(await list(other)).toEqual(untouched);
  const on = await choose(me, { topic: "GREETINGS", channel: "EMAIL", isOn: true });
  expect(on.topics).toEqual(untouched.topics);
  const sms = await choose(me, { topic: "DEADLINES", channel: "SMS", isOn: true });
  expect(cell(sms, "DEADLINES", "SMS")?.isOn).toBe(true);
});

test("2.14 what concerns a person's rights cannot be switched off on any channel, and he is told so", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  const before = await list(me);
  for (const topic of ["CONGRESS", "ELECTIONS"])
    for (const channel of channels) {
      const zh = await choose(me, { topic, channel, isOn: false });
      expect(zh).toMatchObject({ code: "TOPIC_LOCKED" });
      expect(zh.message).toContain("不能关闭");
      const en = await choose(me, { topic, channel, isOn: false }, "en");
      expect(en.message).toContain("cannot be switched off");
    }
  expect(await list(me)).toEqual(before);
});

test("2.14 what always lies in the inbox is refused with a reason of its own, which is not the law's", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  const input = { topic: "DEADLINES", channel: "IN_APP", isOn: false };
  const [zh, en] = [await choose(me, input), await choose(me, input, "en")];
  expect(zh).toMatchObject({ code: "INBOX_ALWAYS_ON" });
  expect(zh.message).toContain("收件箱");
  expect(zh.message).not.toContain("法");
  expect(en.message).toContain("always lies in your inbox");
  expect(cell(await list(me), "DEADLINES", "IN_APP")?.locked).toBe(zh.message);
  expect(cell(await list(me, "en"), "DEADLINES", "IN_APP")?.locked).toBe(en.message);
});

test("2.14 every cell can be changed as its usual says, and no other way", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  for (const topic of topicNames)
    for (const channel of channels) {
      const answers = {
        on: (await choose(me, { topic, channel, isOn: true })).code ?? "OK",
        off: (await choose(me, { topic, channel, isOn: false })).code ?? "OK",
      };
      expect([topic, channel, answers]).toEqual([
        topic,
        channel,
        expectedOf(usualOf(topic, channel), isLegal(topic)),
      ]);
    }
});

const expectedOf = (usual: string, legal: boolean) =>
  ({
    ON: { on: "OK", off: "OK" },
    OFF: { on: "OK", off: "OK" },
    LOCKED: { on: "OK", off: legal ? "TOPIC_LOCKED" : "INBOX_ALWAYS_ON" },
    NEVER: { on: "CHANNEL_NOT_FOR_TOPIC", off: "OK" },
  })[usual];

test("2.14 a choice that was recorded before its topic was locked counts for nothing", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  await service.ground.db.query("INSERT INTO preference VALUES (?, ?, 'ELECTIONS', 'EMAIL', 0)", [
    union.unionId,
    memberId,
  ]);
  expect(cell(await list(union.person(memberId)), "ELECTIONS", "EMAIL")?.isOn).toBe(true);
});

test("2.14 a rest of at most a week is kept and shown until it is over", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  const { rests } = await rest(me, "2026-03-06T00:00:00Z", "2026-03-13T00:00:00Z");
  expect(rests.map(({ from, to }) => [new Date(from), new Date(to)])).toEqual([
    [new Date("2026-03-06T00:00:00Z"), new Date("2026-03-13T00:00:00Z")],
  ]);
  expect((await list(union.person(newId()))).rests).toEqual([]);
  await service.ground.db.query("UPDATE rest_window SET to_at = ? WHERE union_id = ?", [
    "2026-03-06 02:00:00.000",
    union.unionId,
  ]);
  expect((await list(me)).rests).toEqual([]);
});

test("2.14 a rest from the same moment replaces the earlier one, and the audit log names the one that stands", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  await rest(me, "2026-03-06T12:00:00Z", "2026-03-07T00:00:00Z");
  const { rests } = await rest(me, "2026-03-06T12:00:00Z", "2026-03-06T20:00:00Z");
  expect(rests.map(({ to }) => new Date(to))).toEqual([new Date("2026-03-06T20:00:00Z")]);
  const [last] = await service.ground.db.query(
    "SELECT subject FROM audit_log WHERE union_id = ? ORDER BY position DESC LIMIT 1",
    [union.unionId],
  );
  expect(last.subject).toBe(rests[0]?.id);
});

test.each([
  ["is longer than a week", "2026-03-06T00:00:00Z", "2026-03-13T00:00:00.001Z"],
  ["ends before it begins", "2026-03-07T00:00:00Z", "2026-03-06T23:00:00Z"],
  ["lasts no time", "2026-03-07T00:00:00Z", "2026-03-07T00:00:00Z"],
  ["is over already", "2026-03-05T00:00:00Z", "2026-03-06T02:00:00Z"],
])("2.14 a rest that %s is refused", async (_, from, to) => {
  const union = await aUnion(service);
  const me = union.person(newId());
  expect(await rest(me, from, to)).toMatchObject({ code: "REST_WRONG" });
  expect((await list(me)).rests).toEqual([]);
});
