import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";

const outside = ["EMAIL", "SMS"] as const;
const shanghai = (text: string): Date => new Date(`${text}+08:00`);
/** The virtual clock of this file. */
let now = shanghai("2026-03-06T10:00:00");
beforeEach(() => {
  now = shanghai("2026-03-06T10:00:00");
});

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(outside), { clock: () => now });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof aUnion>>;
type Row = { recipientId: string; channel: string; state: string; reason: string; dueAt: string };
type Balance = { channel: string; expected: number; isBalanced: boolean };
type Notice = { id: string; expected: number; reached: number; balance: Balance[] };

const people = (count: number) => Array.from({ length: count }, () => ({ id: newId() }));
const announce = async (union: Union): Promise<string> => {
  const mutation = `mutation { announce(input: { title: "题", text: "文" }) { ... on Notice { id } } }`;
  const { announce } = await service.ask<{ announce: { id: string } }>(union.chair, mutation);
  return announce.id;
};
const noticeOf = async (union: Union, id: string): Promise<Notice> => {
  const query = `query($id: ID!) { notice(id: $id) { id expected reached balance { channel expected isBalanced } } }`;
  return (await service.ask<{ notice: Notice }>(union.chair, query, { id })).notice;
};
const deliveriesOf = (union: Union, channel = "IN_APP"): Promise<Row[]> =>
  service.ground.db.query(
    `SELECT recipient_id AS recipientId, channel, state, reason, due_at AS dueAt FROM delivery
     WHERE union_id = ? AND channel = ? ORDER BY recipient_id`,
    [union.unionId, channel],
  );
const lotsOf = async (union: Union): Promise<{ noticeId: string; recipients: string[] }[]> => {
  const rows: { payload: string }[] = await service.ground.db.query(
    `SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'notice.batched.v1' ORDER BY position`,
    [union.unionId],
  );
  return rows.map(({ payload }) => JSON.parse(payload));
};

test("2.14 an audience of 1,201 people is told in three lots, each person once", async () => {
  const union = await aUnion(service);
  const all = people(1_201);
  await union.employ(...all);
  const id = await announce(union);
  await union.deliverAll();
  const lots = await lotsOf(union);
  expect(lots.map(({ recipients }) => recipients.length)).toEqual([500, 500, 201]);
  const told = (await deliveriesOf(union)).map(({ recipientId }) => recipientId);
  expect(told).toEqual(all.map((person) => person.id).sort());
  expect(await noticeOf(union, id)).toMatchObject({ expected: 1_201, reached: 1_201 });
});

test.each([0, 1, 499, 500, 501, 1_000])(
  "2.14 %i people are told, neither more nor fewer",
  async (count) => {
    const union = await aUnion(service);
    if (count > 0) await union.employ(...people(count));
    const id = await announce(union);
    await union.deliverAll();
    expect(await deliveriesOf(union)).toHaveLength(count);
    expect((await lotsOf(union)).every(({ recipients }) => recipients.length > 0)).toBe(true);
    const { expected, reached, balance } = await noticeOf(union, id);
    expect([expected, reached]).toEqual([count, count]);
    expect(balance.every(({ isBalanced }) => isBalanced)).toBe(true);
  },
);

test("2.14 a lot that is delivered again, or a notice that is fanned out again, tells nobody twice", async () => {
  const union = await aUnion(service);
  await union.employ(...people(3));
  const id = await announce(union);
  await union.deliverAll();
  const before = [
    await noticeOf(union, id),
    await deliveriesOf(union),
    await deliveriesOf(union, "EMAIL"),
  ];
  const [lot] = await lotsOf(union);
  // The consumer's mark keeps the same event from coming twice; behind it the table itself does.
  await union.tell("notice.batched.v1", lot!).catch(duplicate);
  await union.tell("notice.opened.v1", { noticeId: id }).catch(duplicate);
  expect([
    await noticeOf(union, id),
    await deliveriesOf(union),
    await deliveriesOf(union, "EMAIL"),
  ]).toEqual(before);
});

const duplicate = (failure: { code?: string }): void => expect(failure.code).toBe("ER_DUP_ENTRY");

test("2.14 what was switched off or has no address is not sent, for a reason that is kept", async () => {
  const union = await aUnion(service, outside);
  const [usual, off, nowhere] = [newId(), newId(), newId()];
  await union.employ({ id: usual }, { id: off }, { id: nowhere });
  for (const id of [usual, off]) await setMail(union, id);
  const choose = `mutation { chooseNoticePreference(input: { topic: ANNOUNCEMENTS, channel: EMAIL, isOn: false }) { __typename } }`;
  await service.ask(union.person(off), choose);
  const id = await announce(union);
  await union.deliverAll();
  const stateOf = async (channel: string) =>
    new Map(
      (await deliveriesOf(union, channel)).map(({ recipientId, state, reason }) => [
        recipientId,
        reason ?? state,
      ]),
    );
  expect(await stateOf("EMAIL")).toEqual(
    new Map([
      [usual, "QUEUED"],
      [off, "SWITCHED_OFF"],
      [nowhere, "NO_ADDRESS"],
    ]),
  );
  expect(new Set((await stateOf("SMS")).values())).toEqual(new Set(["SWITCHED_OFF"]));
  expect(new Set((await stateOf("IN_APP")).values())).toEqual(new Set(["SENT"]));
  const { balance } = await noticeOf(union, id);
  expect(balance.map(({ isBalanced }) => isBalanced)).toEqual([true, true, true]);
});

const setMail = (union: Union, memberId: string) =>
  service.ask(
    union.person(memberId),
    `mutation { setNoticeContact(input: { channel: EMAIL, address: "a@example.org" }) { __typename } }`,
  );

test("2.14 mail waits for the end of the quiet hours of a person's own campus, and of his own rest", async () => {
  const union = await aUnion(service, outside);
  const wakeful = newId();
  const [usual, awake, resting] = [newId(), newId(), newId()];
  await union.employ(
    { id: usual },
    { id: awake, campusId: wakeful },
    { id: resting, campusId: wakeful },
  );
  for (const id of [usual, awake, resting]) await setMail(union, id);
  await service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, ?, 'notices.quietHours', ?, '{"from":"12:00","to":"13:00"}', '2026-01-01', '院区决定', 1)`,
    [union.unionId, newId(), wakeful],
  );
  now = shanghai("2026-03-06T22:30:00");
  const rest = `mutation { addRestWindow(from: "2026-03-06T14:00:00Z", to: "2026-03-07T04:30:00Z") { __typename } }`;
  await service.ask(union.person(resting), rest);
  await announce(union);
  await union.deliverAll();
  const due = new Map(
    (await deliveriesOf(union, "EMAIL")).map(({ recipientId, dueAt }) => [
      recipientId,
      new Date(`${dueAt.replace(" ", "T")}Z`),
    ]),
  );
  expect(due.get(usual)).toEqual(shanghai("2026-03-07T08:00:00"));
  expect(due.get(awake)).toEqual(now);
  // The rest ends at 12:30, within the quiet hours of the campus.
  expect(due.get(resting)).toEqual(shanghai("2026-03-07T13:00:00"));
  expect((await deliveriesOf(union)).map(({ state }) => state)).toEqual(["SENT", "SENT", "SENT"]);
});

test("2.14 a person who is missing on a channel, or a lot that never came, shows as not balanced", async () => {
  const union = await aUnion(service);
  await union.employ(...people(4));
  const id = await announce(union);
  await union.deliverAll();
  const isBalanced = async () => (await noticeOf(union, id)).balance.map((one) => one.isBalanced);
  expect(await isBalanced()).toEqual([true]);
  const { db } = service.ground;
  await db.query("DELETE FROM delivery WHERE union_id = ? ORDER BY recipient_id LIMIT 1", [
    union.unionId,
  ]);
  expect(await isBalanced()).toEqual([false]);
  await db.query("DELETE FROM delivery WHERE union_id = ?", [union.unionId]);
  expect(await isBalanced()).toEqual([false]);
});

test("2.14 the balances of a page of notices are counted in one statement", async () => {
  const union = await aUnion(service);
  await union.employ(...people(2));
  for (const _ of [1, 2, 3]) await announce(union);
  await union.deliverAll();
  const asked = jest.spyOn(service.ground.db.manager, "query");
  await service.ask(union.chair, "{ notices { edges { node { id balance { isBalanced } } } } }");
  expect(asked.mock.calls.filter(([sql]) => sql.includes("FROM delivery"))).toHaveLength(1);
  asked.mockRestore();
});
