import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { ContactRepository } from "../contact/index.js";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs } from "../testing/announce-as.js";

const morning = new Date("2026-03-06T02:00:00Z");
let now = morning;
beforeEach(() => {
  now = morning;
});
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL"]), { clock: () => now });
});
afterAll(() => service.close());

type Row = { state: string; reason: string | null; attempts: number; dueAt: string };

/** A notice that two people were to get by mail: it failed with both of them, or went out to one. */
async function aFailedNotice({ sent = 0 } = {}) {
  const union = await aUnion(service, ["EMAIL"]);
  const { db, keys } = service.ground;
  const people = [newId(), newId()].sort();
  await union.employ(...people.map((id) => ({ id })));
  for (const id of people)
    await new ContactRepository(db.manager, keys).set(
      union.unionId,
      id,
      { channel: "EMAIL", address: "a@union.example", locale: "zh" },
      now,
    );
  const { id } = await announceAs(service, union.chair);
  await union.deliverAll();
  await db.query(
    "UPDATE delivery SET state = 'FAILED', reason = 'PROVIDER_REFUSED:535', attempts = 3 WHERE union_id = ? AND channel = 'EMAIL'",
    [union.unionId],
  );
  await db.query(
    `UPDATE delivery SET state = 'SENT', reason = NULL WHERE union_id = ? AND channel = 'EMAIL' ORDER BY recipient_id LIMIT ${sent}`,
    [union.unionId],
  );
  const rows = (): Promise<Row[]> =>
    db.query(
      `SELECT state, reason, attempts, due_at AS dueAt FROM delivery WHERE union_id = ? AND channel = 'EMAIL' ORDER BY recipient_id`,
      [union.unionId],
    );
  return { ...union, id, rows, system: actorOf(union.unionId, "SYSTEM_ADMINISTRATOR") };
}

type Answer = { id?: string; code?: string; message?: string };
const resend = async (actor: ReturnType<typeof actorOf>, id = newId(), channel = "EMAIL") => {
  const mutation = `mutation($id: ID!, $channel: NoticeChannel!) { sent: resendFailedDeliveries(noticeId: $id, channel: $channel) {
    ... on Notice { id balance { channel waiting failed isBalanced } } ... on Refused { code message } } }`;
  return (await service.ask<{ sent: Answer }>(actor, mutation, { id, channel })).sent;
};

test("2.14 what failed goes out again with all its attempts; what was sent stays as it is", async () => {
  const { id, rows, system } = await aFailedNotice({ sent: 1 });
  now = new Date("2026-03-07T02:00:00Z");
  expect(await resend(system, id)).toMatchObject({
    id,
    balance: [
      { channel: "EMAIL", waiting: 1, failed: 0, isBalanced: true },
      { channel: "IN_APP", failed: 0 },
    ].reverse(),
  });
  expect(await rows()).toMatchObject([
    { state: "SENT" },
    { state: "QUEUED", reason: null, attempts: 0, dueAt: "2026-03-07 02:00:00.000" },
  ]);
});

test("2.14 in quiet hours what is sent again waits for their end", async () => {
  const { id, rows, system } = await aFailedNotice();
  now = new Date("2026-03-06T15:00:00Z");
  await resend(system, id);
  for (const row of await rows())
    expect(row).toMatchObject({ state: "QUEUED", dueAt: "2026-03-07 00:00:00.000" });
});

test("2.14 a second time there is nothing to send again", async () => {
  const { id, rows, system } = await aFailedNotice();
  await resend(system, id);
  const before = await rows();
  expect(await resend(system, id)).toMatchObject({ code: "NOTHING_FAILED" });
  expect(await rows()).toEqual(before);
});

test("2.14 what did not fail, is not there, or belongs to others, is refused and left alone", async () => {
  const [{ id, unionId, rows, system }, elsewhere] = [await aFailedNotice(), await aFailedNotice()];
  const narrow = actorOf(unionId, "SYSTEM_ADMINISTRATOR", { campusIds: [] });
  expect(await resend(system)).toMatchObject({ code: "NOTHING_FAILED" });
  expect(await resend(elsewhere.system, id)).toMatchObject({ code: "NOTHING_FAILED" });
  expect(await resend(narrow, id)).toMatchObject({ code: "NOTHING_FAILED" });
  for (const channel of ["SMS", "IN_APP"])
    expect(await resend(system, id, channel)).toMatchObject({ code: "CHANNEL_NOT_SET_UP" });
  for (const row of await rows()) expect(row).toMatchObject({ state: "FAILED", attempts: 3 });
});

test("2.14 who sent again, and what came of it, stands in the audit log", async () => {
  const { id, unionId, system } = await aFailedNotice();
  await resend(system, id);
  await resend(system, id);
  const { notificationsAuditLog } = await service.ask<{
    notificationsAuditLog: { edges: { node: object }[] };
  }>(
    actorOf(unionId, "AUDIT_ADMINISTRATOR"),
    "{ notificationsAuditLog { edges { node { action outcome } } } }",
  );
  expect(notificationsAuditLog.edges.map(({ node }) => node)).toEqual(
    expect.arrayContaining([
      { action: "resendFailedDeliveries", outcome: "OK" },
      { action: "resendFailedDeliveries", outcome: "NothingFailed" },
    ]),
  );
});
