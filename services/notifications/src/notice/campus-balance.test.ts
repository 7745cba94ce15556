import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { ContactRepository } from "../contact/index.js";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs } from "../testing/announce-as.js";

const now = new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL"]), { clock: () => now });
});
afterAll(() => service.close());

/** A notice to three people in the east, one of them with a mail address, and two in the west. */
async function aToldUnion() {
  const union = await aUnion(service, ["EMAIL"]);
  const { db, keys } = service.ground;
  const [east, west, mailed] = [newId(), newId(), newId()];
  await union.employ(
    { id: mailed, campusId: east },
    ...[east, east, west, west].map((campusId) => ({ id: newId(), campusId })),
  );
  const contact = { channel: "EMAIL", address: "a@union.example", locale: "zh" } as const;
  await new ContactRepository(db.manager, keys).set(union.unionId, mailed, contact, now);
  const { id } = await announceAs(service, union.chair);
  const officer = (...campusIds: string[]) =>
    actorOf(union.unionId, "UNION_OFFICER", { campusIds });
  return { ...union, east, west, mailed, id, officer };
}
type Balance = { channel: string; expected: number; sent: number; isBalanced: boolean };
type Answer = {
  notice: { expected: number; balance: Balance[] };
  noticeReconciliation: { totals: Balance[]; unbalanced: number };
};
const balance = "channel expected sent waiting failed suppressed { reason persons } isBalanced";
const asked = async (actor: ReturnType<typeof actorOf>, id: string | undefined) => {
  const query = `query($id: ID!) { notice(id: $id) { expected balance { ${balance} } }
    noticeReconciliation(on: "2026-03-06") { unbalanced totals { ${balance} } } }`;
  const { notice, noticeReconciliation } = await service.ask<Answer>(actor, query, { id });
  expect(noticeReconciliation.totals).toEqual(notice.balance);
  expect(noticeReconciliation.unbalanced).toBe(
    notice.balance.every(({ isBalanced }) => isBalanced) ? 0 : 1,
  );
  return notice;
};
const inbox = (persons: number, isBalanced = true) => ({
  ...{ channel: "IN_APP", expected: persons, sent: persons },
  ...{ waiting: 0, failed: 0, suppressed: [], isBalanced },
});
const noAddress = (persons: number) => [{ reason: "NO_ADDRESS", persons }];

test("2.14 an officer of campuses sees the balance of the people of his campuses, and no other's", async () => {
  const { id, east, west, chair, officer, deliverAll } = await aToldUnion();
  await deliverAll();
  const mail = { channel: "EMAIL", sent: 0, failed: 0, isBalanced: true };
  const inEast = { ...mail, expected: 3, waiting: 1, suppressed: noAddress(2) };
  const inWest = { ...mail, expected: 2, waiting: 0, suppressed: noAddress(2) };
  const inBoth = { ...mail, expected: 5, waiting: 1, suppressed: noAddress(4) };
  expect((await asked(officer(east), id)).balance).toEqual([inbox(3), inEast]);
  expect((await asked(officer(west), id)).balance).toEqual([inbox(2), inWest]);
  for (const actor of [officer(east, west), chair])
    expect((await asked(actor, id)).balance).toEqual([inbox(5), inBoth]);
});

test("2.14 a balance of a campus is none before the whole notice has come to an end", async () => {
  const { id, east, unionId, officer, deliverAll } = await aToldUnion();
  expect((await asked(officer(east), id)).balance).toEqual([inbox(0, false)]);
  await deliverAll();
  await service.ground.db.query("UPDATE notice SET reached = reached - 1 WHERE union_id = ?", [
    unionId,
  ]);
  const { balance: unfinished } = await asked(officer(east), id);
  expect(unfinished.map(({ isBalanced }) => isBalanced)).toEqual([false, false]);
});

test("2.14 a person of the campus who is missing on a channel shows, and one of another campus does not", async () => {
  const { id, east, west, unionId, mailed, officer, deliverAll } = await aToldUnion();
  await deliverAll();
  await service.ground.db.query(
    "DELETE FROM delivery WHERE union_id = ? AND recipient_id = ? AND channel = 'EMAIL'",
    [unionId, mailed],
  );
  const seen = async (campusId: string) =>
    (await asked(officer(campusId), id)).balance.map(({ isBalanced }) => isBalanced);
  expect(await seen(east)).toEqual([true, false]);
  expect(await seen(west)).toEqual([true, true]);
});
