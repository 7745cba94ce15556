import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs, type GivenAnnouncement, progressOf } from "../testing/announce-as.js";
import { inboxOf } from "../testing/inbox-of.js";

const clock = () => new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

const announce = (actor: Actor, ...given: Given) => announceAs(service, actor, ...given);
type Given = [given?: GivenAnnouncement, ask?: Parameters<typeof announceAs>[3]];
const progress = (actor: Actor, id: string | undefined) => progressOf(service, actor, id);
const noticesOf = async (unionId: string): Promise<number> => {
  const [row] = await service.ground.db.query(
    "SELECT COUNT(*) AS n FROM notice WHERE union_id = ?",
    [unionId],
  );
  return Number(row.n);
};

test.each([
  ["no title", { title: " \n" }],
  ["no text", { text: "\t " }],
  ["a title that nobody can see", { title: "\u200b\u200d\u2060" }],
  ["a text that nobody can see", { text: "\u3164 \ufe0f" }],
])("2.14 an announcement with %s is refused", async (_, input) => {
  const { unionId, chair } = await aUnion(service);
  const zh = await announce(chair, input);
  expect(zh).toMatchObject({ code: "ANNOUNCEMENT_EMPTY" });
  expect(zh.message).toContain("请填写");
  expect((await announce(chair, input, { locale: "en" })).message).toMatch(/^Give/);
  expect(await noticesOf(unionId)).toBe(0);
});

test("2.14 a title of 80 and a text of 5,000 characters are announced; one more of either is refused", async () => {
  const { unionId, chair } = await aUnion(service);
  const longest = { title: "题".repeat(80), text: "文".repeat(5_000) };
  expect((await announce(chair, longest)).id).toBeDefined();
  for (const more of [{ title: "题".repeat(81) }, { text: "文".repeat(5_001) }])
    expect(await announce(chair, { ...longest, ...more })).toMatchObject({
      code: "ANNOUNCEMENT_TOO_LONG",
    });
  expect(await noticesOf(unionId)).toBe(1);
});

test("2.14 characters are counted as people see them, and such a text arrives whole", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  await union.employ({ id: memberId });
  const family = "👨‍👩‍👧‍👦";
  const written = { title: family.repeat(80), text: "👍🏽".repeat(5_000) };
  await announce(union.chair, written);
  expect(await announce(union.chair, { title: family.repeat(81) })).toMatchObject({
    code: "ANNOUNCEMENT_TOO_LONG",
  });
  await union.deliverAll();
  expect(await inboxOf(service, union.person(memberId))).toMatchObject([written]);
});

test("2.14 an announcement arrives as it was written, in every language", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  await union.employ({ id: memberId });
  const written = { title: "“春游”报名 🌸", text: "第一行\n第二行 <b>&amp;</b> %s ?" };
  await announce(union.chair, written);
  await union.deliverAll();
  expect(await inboxOf(service, union.person(memberId))).toMatchObject([written]);
});

test("2.14 a campus officer tells his own campuses, all of them or one, and no other", async () => {
  const union = await aUnion(service);
  const [east, west, south] = [newId(), newId(), newId()];
  const [inEast, inWest, inSouth] = [newId(), newId(), newId()];
  await union.employ(
    { id: inEast, campusId: east },
    { id: inWest, campusId: west },
    { id: inSouth, campusId: south },
  );
  const officer = actorOf(union.unionId, "UNION_OFFICER", { campusIds: [east, west] });
  for (const campusIds of [[south], [east, south], [newId()]])
    expect(await announce(officer, { campusIds })).toMatchObject({ code: "OUT_OF_REACH" });
  expect(await noticesOf(union.unionId)).toBe(0);
  await announce(officer, { title: "东", campusIds: [east] });
  await announce(officer, { title: "东西" });
  await announce(union.chair, { title: "全院" });
  await union.deliverAll();
  const titles = async (id: string) =>
    (await inboxOf(service, union.person(id))).map(({ title }) => title);
  expect(await titles(inEast)).toEqual(["全院", "东西", "东"]);
  expect(await titles(inWest)).toEqual(["全院", "东西"]);
  expect(await titles(inSouth)).toEqual(["全院"]);
});

test("2.14 an officer of departments answers for no whole campus", async () => {
  const union = await aUnion(service);
  const officer = actorOf(union.unionId, "UNION_OFFICER", { departmentIds: [newId()] });
  expect(await announce(officer)).toMatchObject({ code: "OUT_OF_REACH" });
  expect(await announce(officer, { campusIds: [union.campusId] })).toMatchObject({
    code: "OUT_OF_REACH",
  });
});

test("2.14 an empty list of campuses is asked back: it may mean everybody or nobody", async () => {
  const union = await aUnion(service);
  const officer = actorOf(union.unionId, "UNION_OFFICER", { campusIds: [union.campusId] });
  for (const actor of [union.chair, officer])
    expect(await announce(actor, { campusIds: [] })).toMatchObject({ code: "NOBODY_MEANT" });
});

test.each(["MEMBER", "GROUP_LEADER", "BRANCH_CHAIR", "SYSTEM_ADMINISTRATOR"] as const)(
  "2.14 a %s may not announce",
  async (role) => {
    const union = await aUnion(service);
    const mutation = `mutation { announce(input: { title: "t", text: "t" }) { __typename } }`;
    const { errors } = await service.try(actorOf(union.unionId, role), mutation);
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    expect(await noticesOf(union.unionId)).toBe(0);
  },
);

test("2.14 the answer comes before anybody is told; later expected, reached and told agree", async () => {
  const union = await aUnion(service);
  await union.employ(...Array.from({ length: 7 }, () => ({ id: newId() })));
  const told = await announce(union.chair);
  expect(told).toMatchObject({ expected: null, reached: 0 });
  expect(told.balance).toEqual([{ channel: "IN_APP", sent: 0, isBalanced: false }]);
  await union.deliverAll();
  expect(await progress(union.chair, told.id)).toEqual({
    id: told.id,
    expected: 7,
    reached: 7,
    balance: [{ channel: "IN_APP", sent: 7, isBalanced: true }],
  });
});

test("2.14 the same request with the same key is one notice; another request with it is refused", async () => {
  const union = await aUnion(service);
  const ask = { idempotencyKey: randomUUID() };
  const first = await announce(union.chair, {}, ask);
  await union.deliverAll();
  expect(await announce(union.chair, {}, ask)).toMatchObject({ id: first.id });
  expect(await announce(union.chair, { title: "另一则" }, ask)).toMatchObject({
    code: "IDEMPOTENCY_KEY_REUSED",
  });
  expect(await noticesOf(union.unionId)).toBe(1);
});

test("2.14 another union's notice is not there", async () => {
  const [union, elsewhere] = [await aUnion(service), await aUnion(service)];
  const { id } = await announce(union.chair);
  expect(await progress(elsewhere.chair, id)).toBeNull();
  expect(await progress(union.chair, id)).not.toBeNull();
});

test("2.14 an announcement to a campus that has ended is refused by a sentence; to those that stand it goes", async () => {
  const union = await aUnion(service);
  const ended = newId();
  await service.ground.db.query(
    "INSERT INTO directory_campus (union_id, id, name, valid_from, valid_to, version) VALUES (?, ?, '西院区', '2000-01-01', '2020-01-01', 2)",
    [union.unionId, ended],
  );
  expect(await announce(union.chair, { campusIds: [union.campusId, ended] })).toMatchObject({
    code: "CAMPUS_ENDED",
    message: expect.stringContaining("“西院区”已于 2020-01-01 撤并"),
  });
  expect(await announce(union.chair, { campusIds: [union.campusId] })).toHaveProperty("id");
});

test("2.14 a campus that the union does not have is asked back, whoever names it and whatever it is", async () => {
  const union = await aUnion(service);
  for (const unknown of [newId(), "'; drop", "😀"])
    expect(await announce(union.chair, { campusIds: [union.campusId, unknown] })).toMatchObject({
      code: "CAMPUS_UNKNOWN",
    });
});

test("2.14 control characters of a title and a text are not told: they would break lines of mail", async () => {
  const union = await aUnion(service);
  const { id } = await announce(union.chair, {
    title: "开会\r\nBcc: x\u0000",
    text: "一\n二\u0000",
  });
  await union.deliverAll();
  const [notice] = await service.ground.db.query<{ title: string; text: string }[]>(
    "SELECT title_zh AS title, text_zh AS text FROM notice WHERE union_id = ? AND id = ?",
    [union.unionId, id],
  );
  expect(notice).toEqual({ title: "开会 Bcc: x", text: "一\n二" });
});
