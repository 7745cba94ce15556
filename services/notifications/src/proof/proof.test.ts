import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs } from "../testing/announce-as.js";
import { inboxOf } from "../testing/inbox-of.js";

const now = new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL"]), { clock: () => now });
});
afterAll(() => service.close());

type Delivery = { recipientId: string; recipient: { id: string } | null; channel: string };
type Deliveries = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Delivery & Record<string, unknown> }[];
};
type Actor = ReturnType<typeof actorOf>;
type Ask = { first?: number; after?: string | null; filter?: object };

const deliveriesOf = async (actor: Actor, id: string | undefined, ask: Ask = {}) => {
  const query = `query($id: ID!, $first: Int, $after: String, $filter: NoticeDeliveryFilterInput) {
    notice(id: $id) { deliveries(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor }
      edges { node { recipientId recipient { id } channel state reason decidedAt dueAt sentAt readAt attempts provider providerId } } } } }`;
  const variables = { id, first: 50, ...ask };
  const { notice } = await service.ask<{ notice: { deliveries: Deliveries } }>(
    actor,
    query,
    variables,
  );
  return notice.deliveries;
};
const nodes = ({ edges }: Deliveries) => edges.map(({ node }) => node);

/** Two people in the east and one in the west, told by inbox; none of them has a mail address. */
async function aToldUnion() {
  const union = await aUnion(service, ["EMAIL"]);
  const [east, west] = [newId(), newId()];
  const [one, other, third] = [newId(), newId(), newId()].sort() as [string, string, string];
  await union.employ(
    { id: one, campusId: east },
    { id: other, campusId: east },
    { id: third, campusId: west },
  );
  const { id } = await announceAs(service, union.chair);
  await union.deliverAll();
  return { ...union, id, east, west, one, other, third };
}

test("2.14 it is proved person by person and channel by channel what became of a notice", async () => {
  const { chair, id, one, other, third, person } = await aToldUnion();
  await service.ask(person(one), "mutation { markInboxRead { __typename } }");
  const found = await deliveriesOf(chair, id);
  expect(found.totalCount).toBe(6);
  expect(nodes(found).map(({ recipientId, channel }) => [recipientId, channel])).toEqual(
    [one, other, third].flatMap((who) => [
      [who, "EMAIL"],
      [who, "IN_APP"],
    ]),
  );
  const at = now.toISOString();
  const usual = { recipientId: one, recipient: { id: one }, decidedAt: at, attempts: 0 };
  const nowhere = { provider: null, providerId: null, dueAt: null };
  expect(nodes(found).slice(0, 2)).toEqual([
    {
      ...{ ...usual, ...nowhere, channel: "EMAIL", state: "SUPPRESSED", reason: "NO_ADDRESS" },
      ...{ sentAt: null, readAt: null },
    },
    {
      ...{ ...usual, ...nowhere, channel: "IN_APP", state: "SENT", reason: null },
      ...{ sentAt: at, readAt: at },
    },
  ]);
});

test("2.14 an account behind which nobody stands is a recipient without a person", async () => {
  const union = await aUnion(service);
  const accountId = newId();
  await union.tell("role.granted.v1", {
    ...{ accountId, memberId: null, role: "AUDIT_ADMINISTRATOR", grantId: newId() },
    ...{ scopeName: "工会", campusIds: null, departmentIds: null },
    ...{ validFrom: "2026-03-01", validTo: "2027-03-01" },
  });
  const { notices } = await service.ask<{ notices: { edges: { node: { id: string } }[] } }>(
    union.chair,
    "{ notices { edges { node { id } } } }",
  );
  const found = await deliveriesOf(union.chair, notices.edges[0]?.node.id);
  expect(nodes(found)).toMatchObject([{ recipientId: accountId, recipient: null }]);
});

test("2.14 the filter narrows rows and count by channel and by state", async () => {
  const { chair, id } = await aToldUnion();
  for (const [filter, channel] of [
    [{ channel: "IN_APP" }, "IN_APP"],
    [{ state: "SUPPRESSED" }, "EMAIL"],
    [{ channel: "EMAIL", state: "SUPPRESSED" }, "EMAIL"],
  ] as const) {
    const found = await deliveriesOf(chair, id, { filter });
    expect(found.totalCount).toBe(3);
    expect(nodes(found).map((node) => node.channel)).toEqual([channel, channel, channel]);
  }
  expect(await deliveriesOf(chair, id, { filter: { state: "FAILED" } })).toMatchObject({
    totalCount: 0,
    edges: [],
  });
});

test.each([1, 2, 4, 5, 6, 7])(
  "2.14 pages of %i hold every delivery once, in one order",
  async (first) => {
    const { chair, id } = await aToldUnion();
    const whole = nodes(await deliveriesOf(chair, id));
    const found: Delivery[] = [];
    for (let after: string | null = null; ; ) {
      const page: Deliveries = await deliveriesOf(chair, id, { first, after });
      found.push(...nodes(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(found).toEqual(whole);
  },
);

test("2.14 an officer of a campus sees what became of its people and of nobody else", async () => {
  const { unionId, id, east, west, one, other, third } = await aToldUnion();
  const seen = async (campusIds: string[]) => {
    const officer = actorOf(unionId, "UNION_OFFICER", { campusIds });
    const found = await deliveriesOf(officer, id, { filter: { channel: "IN_APP" } });
    expect(found.totalCount).toBe(found.edges.length);
    return nodes(found).map(({ recipientId }) => recipientId);
  };
  expect(await seen([east])).toEqual([one, other]);
  expect(await seen([west])).toEqual([third]);
  expect(await seen([east, west])).toEqual([one, other, third]);
  expect(await seen([newId()])).toEqual([]);
});

test("2.14 the deliveries of a page of notices are two statements: the rows and how many there are", async () => {
  const { chair, deliverAll } = await aToldUnion();
  await announceAs(service, chair, { title: "又一则" });
  await deliverAll();
  const asked = jest.spyOn(service.ground.db.manager, "query");
  type Answer = { notices: { edges: { node: { deliveries: { totalCount: number } } }[] } };
  const { notices } = await service.ask<Answer>(
    chair,
    "{ notices { edges { node { deliveries(first: 1) { totalCount edges { node { state } } } } } } }",
  );
  expect(notices.edges.map(({ node }) => node.deliveries.totalCount)).toEqual([6, 6]);
  expect(asked.mock.calls.filter(([sql]) => sql.includes("FROM delivery"))).toHaveLength(2);
  asked.mockRestore();
});

test("2.14 a reader sees in his own inbox by which channels a notice came, and nobody else's", async () => {
  const { unionId, one, person } = await aToldUnion();
  type Own = { inbox: { edges: { node: { channels: object[] } }[] } };
  const query = "{ inbox { edges { node { channels { channel state sentAt } } } } }";
  const { inbox } = await service.ask<Own>(person(one), query);
  expect(inbox.edges.map(({ node }) => node.channels)).toEqual([
    [
      { channel: "EMAIL", state: "SUPPRESSED", sentAt: null },
      { channel: "IN_APP", state: "SENT", sentAt: now.toISOString() },
    ],
  ]);
  expect(await inboxOf(service, actorOf(unionId, "MEMBER", { memberId: newId() }))).toEqual([]);
});
