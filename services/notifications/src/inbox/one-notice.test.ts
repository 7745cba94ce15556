import { openEnd } from "@union/kernel";
import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]));
});
afterAll(() => service.close());

type Actor = Parameters<TestService["ask"]>[0];
type Union = Awaited<ReturnType<typeof aUnion>>;
/** Tells a person of a grant; answers the notice as his inbox lists it. */
const told = async (union: Union, memberId: string) => {
  await union.tell("role.granted.v1", {
    accountId: newId(),
    memberId,
    role: "GROUP_LEADER",
    grantId: newId(),
    scopeName: "东院区",
    validFrom: "2026-03-01",
    validTo: openEnd,
  });
  return (await inboxOf(service, union.person(memberId)))[0]!;
};
const one = async (actor: Actor, id: string) => {
  const { inboxNotice } = await service.ask<{ inboxNotice: { readAt: string | null } | null }>(
    actor,
    "query($id: ID!) { inboxNotice(id: $id) { id title text readAt channels { channel state } } }",
    { id },
  );
  return inboxNotice;
};

test("2.14 a notice of one's own is found by its id as the inbox lists it, with the channels it came by, read or not", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  const me = union.person(memberId);
  const notice = await told(union, memberId);
  const channels = [{ channel: "IN_APP", state: "SENT" }];
  expect(await one(me, notice.id)).toMatchObject({ ...notice, readAt: null, channels });
  await service.ask(me, "mutation { markInboxRead { __typename } }");
  expect((await one(me, notice.id))?.readAt).not.toBeNull();
});

test("2.14 by its id another's notice is as if it were not there, whatever grants the reader has", async () => {
  const [union, elsewhere] = [await aUnion(service), await aUnion(service)];
  const [mine, other] = [newId(), newId()];
  const notice = await told(union, mine);
  const officer = actorOf(union.unionId, "UNION_OFFICER", { memberId: other });
  for (const stranger of [
    union.person(other),
    union.chair,
    officer,
    actorOf(union.unionId, "SYSTEM_ADMINISTRATOR"),
    elsewhere.person(mine),
  ])
    expect(await one(stranger, notice.id)).toBeNull();
  for (const id of [newId(), "no id at all", "' OR 1=1 -- "])
    expect(await one(union.person(mine), id)).toBeNull();
});

test("2.14 a notice that was not sent to the inbox is not found by its id", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  const notice = await told(union, memberId);
  await service.ground.db.query(
    "UPDATE delivery SET state = 'SUPPRESSED', reason = 'SWITCHED_OFF' WHERE union_id = ?",
    [union.unionId],
  );
  expect(await one(union.person(memberId), notice.id)).toBeNull();
});
