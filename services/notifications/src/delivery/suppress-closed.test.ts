import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { ContactRepository } from "../contact/index.js";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs } from "../testing/announce-as.js";
import type { OutsideChannel } from "../topic/index.js";
import { suppressClosed } from "./suppress-closed.js";

/** In the quiet hours of Shanghai: what is announced waits until eight. */
const night = new Date("2026-03-05T22:00:00Z");
const morning = new Date("2026-03-06T00:00:00Z");
let now = night;
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL"]), { clock: () => now });
});
beforeEach(async () => {
  now = night;
  await service.ground.db.query("DELETE FROM delivery");
});
afterAll(() => service.close());

const suppress = (...outside: OutsideChannel[]): Promise<number> => {
  const sql = service.ground.db.manager;
  return suppressClosed({ sql, clock: () => now, log: { warn: () => undefined } }, outside);
};

/** A notice of the night that waits to be mailed to one person; another has no address. */
async function aWaitingNotice() {
  const union = await aUnion(service, ["EMAIL"]);
  const { db, keys } = service.ground;
  const [person, other] = [newId(), newId()];
  await union.employ({ id: person }, { id: other });
  const contact = { channel: "EMAIL", address: "a@union.example", locale: "zh" } as const;
  await new ContactRepository(db.manager, keys).set(union.unionId, person, contact, now);
  const { id } = await announceAs(service, union.chair);
  await union.deliverAll();
  const system = actorOf(union.unionId, "SYSTEM_ADMINISTRATOR");
  const email = async () => {
    const query = `{ noticeReconciliation(on: "2026-03-06") { unbalanced failing totals {
      channel expected sent waiting failed suppressed { reason persons } isBalanced } } }`;
    type Answer = { noticeReconciliation: { totals: { channel: string }[] } };
    const { noticeReconciliation: day } = await service.ask<Answer>(system, query);
    expect(day).toMatchObject({ unbalanced: 0, failing: 0 });
    return day.totals.find((one) => one.channel === "EMAIL");
  };
  return { ...union, id, person, system, email };
}
const balance = { channel: "EMAIL", expected: 2, sent: 0, failed: 0, isBalanced: true };
const noAddress = { reason: "NO_ADDRESS", persons: 1 };

test("2.14 what is due on a channel that was taken out of the settings is suppressed, and the notice still balances", async () => {
  const { id, person, chair, email } = await aWaitingNotice();
  expect(await suppress()).toBe(0);
  expect(await email()).toEqual({ ...balance, waiting: 1, suppressed: [noAddress] });
  now = morning;
  expect(await suppress("EMAIL")).toBe(0);
  expect(await suppress()).toBe(1);
  const suppressed = expect.arrayContaining([noAddress, { reason: "NOT_SET_UP", persons: 1 }]);
  expect(await email()).toEqual({ ...balance, waiting: 0, suppressed });
  const query = `query($id: ID!) { notice(id: $id) { deliveries(filter: { channel: EMAIL }) { edges { node { recipientId state reason } } } } }`;
  type Proof = { notice: { deliveries: { edges: { node: object }[] } } };
  const { notice } = await service.ask<Proof>(chair, query, { id });
  expect(notice.deliveries.edges.map(({ node }) => node)).toContainEqual({
    ...{ recipientId: person, state: "SUPPRESSED", reason: "NOT_SET_UP" },
  });
});

test("2.14 what a sender still holds is left to it until its lease ends", async () => {
  const { email } = await aWaitingNotice();
  now = morning;
  await service.ground.db.query(
    "UPDATE delivery SET state = 'SENDING', lease = 'x', lease_until = '2026-03-06 00:01:00' WHERE state = 'QUEUED'",
  );
  expect(await suppress()).toBe(0);
  now = new Date("2026-03-06T00:02:00Z");
  expect(await suppress()).toBe(1);
  expect(await email()).toMatchObject({ waiting: 0 });
});

test("2.14 what was suppressed so is sent again once the channel is back; what has another reason stays", async () => {
  const { id, system, email } = await aWaitingNotice();
  now = morning;
  await suppress();
  const mutation = `mutation($id: ID!) { sent: resendFailedDeliveries(noticeId: $id, channel: EMAIL) { __typename } }`;
  const resent = await service.ask(system, mutation, { id });
  expect(resent).toEqual({ sent: { __typename: "Notice" } });
  expect(await email()).toEqual({ ...balance, waiting: 1, suppressed: [noAddress] });
});
