import { randomUUID } from "node:crypto";
import { openEnd } from "@union/kernel";
import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

/** The virtual clock of this file. */
let now = new Date("2026-03-06T02:00:00Z");
const clock = () => now;
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof aUnion>>;
/** Tells a person something: a grant and, where asked for, an announcement to all. */
const grantTo = (union: Union, memberId: string) =>
  union.tell("role.granted.v1", {
    accountId: newId(),
    memberId,
    role: "GROUP_LEADER",
    grantId: newId(),
    scopeName: "东院区",
    validFrom: "2026-03-01",
    validTo: openEnd,
  });
const announce = async (union: Union, title: string) => {
  await service.ask(
    union.chair,
    `mutation($title: String!) { announce(input: { title: $title, text: "正文" }) { ... on Refused { code } } }`,
    { title },
  );
  await union.deliverAll();
};
const unreadOf = async (actor: Parameters<TestService["ask"]>[0]): Promise<number> => {
  const { inboxState } = await service.ask<{ inboxState: { unread: number } }>(
    actor,
    "{ inboxState { unread } }",
  );
  return inboxState.unread;
};
const read = `mutation($ids: [ID!]) { markInboxRead(ids: $ids) {
  ... on InboxState { unread marked } ... on Refused { code } } }`;

test("2.14 an inbox holds one's own notices only, in one's own union only", async () => {
  const [union, elsewhere] = [await aUnion(service), await aUnion(service)];
  const [mine, other] = [newId(), newId()];
  await grantTo(union, mine);
  expect(await inboxOf(service, union.person(mine))).toHaveLength(1);
  expect(await inboxOf(service, union.person(other))).toEqual([]);
  expect(await inboxOf(service, elsewhere.person(mine))).toEqual([]);
  expect(await inboxOf(service, union.chair)).toEqual([]);
  const officer = actorOf(union.unionId, "UNION_OFFICER", { memberId: other });
  expect(await inboxOf(service, officer)).toEqual([]);
  expect(await unreadOf(officer)).toBe(0);
});

test("2.14 no root field but one's own inbox shows what was told to somebody", async () => {
  const { inbox, inboxNotice, inboxState } = service.subgraph.schema.getQueryType()!.getFields();
  const args = [inbox, inboxNotice, inboxState].flatMap((field) =>
    field!.args.map(({ name }) => name),
  );
  expect(args.sort()).toEqual(["after", "filter", "first", "id"]);
  const notice = service.subgraph.schema.getType("Notice") as unknown as {
    getFields(): Record<string, unknown>;
  };
  expect(Object.keys(notice.getFields())).not.toContain("recipients");
  expect(Object.keys(notice.getFields())).not.toContain("text");
});

test("2.14 another's notices cannot be marked as read, whatever ids are given", async () => {
  const [union, elsewhere] = [await aUnion(service), await aUnion(service)];
  const [mine, other] = [newId(), newId()];
  await grantTo(union, mine);
  await grantTo(union, other);
  const [notice] = await inboxOf(service, union.person(mine));
  const ids = [notice!.id, newId(), "no id at all", "' OR 1=1 -- "];
  for (const stranger of [union.person(other), union.chair, elsewhere.person(mine)])
    expect(await service.ask(stranger, read, { ids })).toMatchObject({
      markInboxRead: { marked: 0 },
    });
  expect(await unreadOf(union.person(mine))).toBe(1);
  expect(await unreadOf(union.person(other))).toBe(1);
});

test("2.14 marking some, none and all as read; what was read keeps its time", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  const me = union.person(memberId);
  for (const _ of [1, 2, 3]) await grantTo(union, memberId);
  const [newest] = await inboxOf(service, me);
  expect(await service.ask(me, read, { ids: [] })).toEqual({
    markInboxRead: { unread: 3, marked: 0 },
  });
  expect(await service.ask(me, read, { ids: [newest!.id] })).toEqual({
    markInboxRead: { unread: 2, marked: 1 },
  });
  const before = (await inboxOf(service, me))[0]!.readAt;
  expect(new Date(before!)).toEqual(now);
  now = new Date(now.getTime() + 3_600_000);
  expect(await service.ask(me, read)).toEqual({ markInboxRead: { unread: 0, marked: 2 } });
  expect((await inboxOf(service, me))[0]!.readAt).toEqual(before);
});

test("2.14 what a person switched off lies in no inbox, is not unread and is never marked as read", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  await grantTo(union, memberId);
  await service.ground.db.query(
    "UPDATE delivery SET state = 'SUPPRESSED', reason = 'SWITCHED_OFF' WHERE union_id = ?",
    [union.unionId],
  );
  expect(await inboxOf(service, union.person(memberId))).toEqual([]);
  expect(await service.ask(union.person(memberId), read)).toEqual({
    markInboxRead: { unread: 0, marked: 0 },
  });
  const rows = await service.ground.db.query(
    "SELECT read_at AS at FROM delivery WHERE union_id = ?",
    [union.unionId],
  );
  expect(rows).toEqual([{ at: null }]);
});

test("2.14 an inbox can be narrowed to what is not read and to a topic, and its count with it", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  const me = union.person(memberId);
  await union.employ({ id: memberId });
  await grantTo(union, memberId);
  await announce(union, "春游");
  await announce(union, "体检");
  const [newest] = await inboxOf(service, me);
  await service.ask(me, read, { ids: [newest!.id] });
  const found = async (filter: object) => {
    const query = `query($filter: InboxFilterInput) {
      inbox(first: 9, filter: $filter) { totalCount edges { node { title } } } }`;
    type Answer = { inbox: { totalCount: number; edges: { node: { title: string } }[] } };
    const { inbox } = await service.ask<Answer>(me, query, { filter });
    expect(inbox.totalCount).toBe(inbox.edges.length);
    return inbox.edges.map(({ node }) => node.title);
  };
  expect(await found({})).toEqual(["体检", "春游", "您被授予“工会小组长”"]);
  expect(await found({ unreadOnly: true })).toEqual(["春游", "您被授予“工会小组长”"]);
  expect(await found({ topic: "ANNOUNCEMENTS" })).toEqual(["体检", "春游"]);
  expect(await found({ topic: "ANNOUNCEMENTS", unreadOnly: true })).toEqual(["春游"]);
  expect(await found({ topic: "ELECTIONS" })).toEqual([]);
});

test("2.14 a notice is read in the reader's language, with the facts of the house (P1)", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  await grantTo(union, memberId);
  const in_ = async (locale: "zh" | "en") => {
    const query = "{ inbox { edges { node { title text } } } }";
    type Answer = { inbox: { edges: { node: { title: string; text: string } }[] } };
    const answer = await service.ask<Answer>(union.person(memberId), query, {}, { locale });
    return answer.inbox.edges.map(({ node }) => node);
  };
  expect(await in_("zh")).toMatchObject([
    { title: "您被授予“工会小组长”", text: expect.stringContaining("范围：东院区") },
  ]);
  expect(await in_("en")).toMatchObject([
    { title: "You are now union group leader", text: expect.stringContaining("over 东院区") },
  ]);
});

test("2.14 250 notices are paged through without a gap and without a repeat, newest first", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  const told = Array.from({ length: 250 }, () => newId());
  const at = "2026-03-06 02:00:00.000";
  await service.ground.db.query(
    `INSERT INTO notice (union_id, id, template, topic, subject, noticed_on, audience, title_zh, title_en, text_zh,
       text_en, outside_zh, outside_en, trace_id, opened_at, expected, reached) VALUES ?`,
    [
      told.map((id) => [
        ...[union.unionId, id, "announcement", "ANNOUNCEMENTS", id, "2026-03-06", "{}"],
        ...["题", "t", "文", "t", "外", "o", "trace-1", at, 1, 1],
      ]),
    ],
  );
  await service.ground.db.query(
    "INSERT INTO delivery (union_id, recipient_id, channel, notice_id, state, decided_at, sent_at) VALUES ?",
    [told.map((id) => [union.unionId, memberId, "IN_APP", id, "SENT", at, at])],
  );
  const query = `query($first: Int, $after: String) { inbox(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  type Answer = {
    inbox: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { id: string } }[];
    };
  };
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { inbox }: Answer = await service.ask(union.person(memberId), query, {
      first: 17,
      after,
    });
    expect(inbox.totalCount).toBe(250);
    seen.push(...inbox.edges.map(({ node }) => node.id));
    if (!inbox.pageInfo.hasNextPage) break;
    after = inbox.pageInfo.endCursor;
  }
  expect(seen).toEqual(told.sort().reverse());
});

test("2.14 another's cursor opens nothing of his inbox", async () => {
  const union = await aUnion(service);
  const [mine, other] = [newId(), newId()];
  for (const _ of [1, 2]) await grantTo(union, other);
  const query = `query($after: String) { inbox(first: 1, after: $after) {
    pageInfo { endCursor } edges { node { id } } } }`;
  type Answer = { inbox: { pageInfo: { endCursor: string }; edges: unknown[] } };
  const his = await service.ask<Answer>(union.person(other), query);
  const { inbox } = await service.ask<Answer>(union.person(mine), query, {
    after: his.inbox.pageInfo.endCursor,
  });
  expect(inbox.edges).toEqual([]);
});

test("2.14 an account behind which nobody stands has an inbox of its own", async () => {
  const union = await aUnion(service);
  const auditor = actorOf(union.unionId, "AUDIT_ADMINISTRATOR");
  await union.tell("role.granted.v1", {
    accountId: auditor.accountId,
    memberId: null,
    role: "AUDIT_ADMINISTRATOR",
    grantId: randomUUID(),
    scopeName: "工会",
    validFrom: "2026-03-01",
    validTo: openEnd,
  });
  expect(await unreadOf(auditor)).toBe(1);
});
