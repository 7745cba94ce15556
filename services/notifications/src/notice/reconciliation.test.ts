import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { runSchedule } from "@union/worker";
import fc from "fast-check";
import { deliveryStates } from "../delivery/index.js";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs } from "../testing/announce-as.js";
import { inboxOf } from "../testing/inbox-of.js";
import { channels } from "../topic/index.js";
import { dayBalance } from "./day-balance.js";

const shanghai = (text: string): Date => new Date(`${text}+08:00`);
/** The virtual clock of this file. */
let now = new Date(0);
/** Mornings lie far apart and behind each other: the schedule looks at every union of the database. */
let year = 2030;
beforeEach(() => {
  year += 1;
  now = shanghai(`${year}-03-06T10:00:00`);
});

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL"]), { clock: () => now });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof aUnion>>;
type Balance = { channel: string; isBalanced: boolean } & Record<string, unknown>;
type Day = {
  unbalanced: number;
  failing: number;
  totals: Balance[];
  notices: { totalCount: number; edges: { node: { title: string; balance: Balance[] } }[] };
};

const dayOf = async (actor: ReturnType<typeof actorOf>, on: string): Promise<Day> => {
  const balance = "channel expected sent waiting failed suppressed { reason persons } isBalanced";
  const query = `query($on: LocalDate!) { day: noticeReconciliation(on: $on) { unbalanced failing totals { ${balance} }
    notices { totalCount edges { node { title balance { channel isBalanced } } } } } }`;
  return (await service.ask<{ day: Day }>(actor, query, { on })).day;
};
const announce = async (union: Union, title: string, more: object = {}): Promise<string> => {
  const { id } = await announceAs(service, union.chair, { title, ...more });
  await union.deliverAll();
  return id!;
};
const fail = (id: string) =>
  service.ground.db.query("UPDATE delivery SET state = 'FAILED' WHERE notice_id = ? LIMIT 1", [id]);
const forget = (id: string) =>
  service.ground.db.query("DELETE FROM delivery WHERE notice_id = ? LIMIT 1", [id]);

/** A union of three people with a system administrator. */
async function aWatchedUnion() {
  const union = await aUnion(service, ["EMAIL"]);
  await union.employ({ id: newId() }, { id: newId() }, { id: newId() });
  const system = actorOf(union.unionId, "SYSTEM_ADMINISTRATOR");
  await union.tell("role.granted.v1", {
    ...{ accountId: system.accountId, memberId: null, role: "SYSTEM_ADMINISTRATOR" },
    ...{ grantId: newId(), scopeName: "工会", campusIds: null, departmentIds: null },
    ...{ validFrom: "2026-01-01", validTo: "9999-12-31", isToldAgain: true },
  });
  const told = async () => (await inboxOf(service, system)).map(({ title, text }) => [title, text]);
  return { ...union, system, told };
}

const reconcileAt = async (union: Union, time: string): Promise<void> => {
  now = shanghai(time);
  const schedules = notificationsBy([]).schedules?.(service.ground) ?? [];
  const schedule = schedules.find(({ name }) => name === "reconciliation")!;
  expect(await runSchedule(service.ground.db, schedule, now)).toBe("DONE");
  await union.deliverAll();
};

test("2.14 of a day every notice is listed with its balance, and all together channel by channel", async () => {
  const { chair, ...union } = await aWatchedUnion();
  await announce({ ...union, chair }, "甲");
  await announce({ ...union, chair }, "乙", { sex: "MALE" });
  const day = await dayOf(chair, `${year}-03-06`);
  expect([day.unbalanced, day.failing]).toEqual([0, 0]);
  expect(day.notices.totalCount).toBe(2);
  expect(day.notices.edges.map(({ node }) => node.title)).toEqual(["乙", "甲"]);
  const usual = { expected: 3, waiting: 0, failed: 0, isBalanced: true };
  expect(day.totals).toEqual([
    { ...usual, channel: "IN_APP", sent: 3, suppressed: [] },
    {
      ...{ ...usual, channel: "EMAIL", sent: 0 },
      suppressed: [{ reason: "NO_ADDRESS", persons: 3 }],
    },
  ]);
});

test("2.14 a day runs from midnight to midnight in Shanghai, whatever day a notice is told for", async () => {
  const union = await aWatchedUnion();
  for (const [title, time] of [
    ["前", "05T23:59:59"],
    ["始", "06T00:00:00"],
    ["终", "06T23:59:59"],
    ["后", "07T00:00:00"],
  ] as const) {
    now = shanghai(`${year}-03-${time}`);
    await announce(union, title);
  }
  const { notices } = await dayOf(union.chair, `${year}-03-06`);
  expect(notices.edges.map(({ node }) => node.title)).toEqual(["终", "始"]);
});

test("2.14 who is missing and who was not reached shows in the day and with his notice", async () => {
  const union = await aWatchedUnion();
  await forget(await announce(union, "缺"));
  await fail(await announce(union, "败"));
  await announceAs(service, union.chair, { title: "正在统计" });
  const day = await dayOf(union.chair, `${year}-03-06`);
  expect([day.unbalanced, day.failing]).toEqual([2, 1]);
  expect(day.totals.every(({ isBalanced }) => isBalanced)).toBe(false);
});

test("2.14 an officer of a campus reconciles the notices that he may see, and no others", async () => {
  const union = await aWatchedUnion();
  await announce(union, "本部", { campusIds: [union.campusId] });
  await announce(union, "别处", { campusIds: [newId()] });
  const officer = actorOf(union.unionId, "UNION_OFFICER", { campusIds: [union.campusId] });
  const { notices, totals } = await dayOf(officer, `${year}-03-06`);
  expect(notices.edges.map(({ node }) => node.title)).toEqual(["本部"]);
  expect(totals).toMatchObject([{ channel: "IN_APP", expected: 3, sent: 3 }, { channel: "EMAIL" }]);
});

test("2.14 a day is reconciled in two statements on the deliveries, however many its notices", async () => {
  const union = await aWatchedUnion();
  for (const title of ["一", "二", "三"]) await announce(union, title);
  const asked = jest.spyOn(service.ground.db.manager, "query");
  await dayOf(union.chair, `${year}-03-06`);
  const statements = asked.mock.calls.filter(([sql]) => /(FROM|JOIN) delivery/.test(sql));
  expect(statements).toHaveLength(2);
  asked.mockRestore();
});

test("2.14 the next morning the system administrators are told what is off, once", async () => {
  const union = await aWatchedUnion();
  await announce(union, "好");
  await forget(await announce(union, "缺"));
  await fail(await announce(union, "败"));
  await reconcileAt(union, `${year}-03-07T07:00:00`);
  await reconcileAt(union, `${year}-03-07T07:00:01`);
  expect(await union.told()).toEqual([
    [
      `${year}-03-06 的通知对账不平或有失败`,
      `${year}-03-06 共发起通知 3 则，其中未对平 1 则，有发送失败 1 则。请在每日对账中查看，排除原因后重新发送。`,
    ],
  ]);
});

test.each([
  ["a person who is missing", forget],
  ["a person who was not reached", fail],
])("2.14 %s is enough to tell them", async (_, spoil) => {
  const union = await aWatchedUnion();
  await spoil(await announce(union, "一则"));
  await reconcileAt(union, `${year}-03-07T07:00:00`);
  expect(await union.told()).toHaveLength(1);
});

test("2.14 where all is well nobody is told, and what is off in one union is not told in another", async () => {
  const [well, off] = [await aWatchedUnion(), await aWatchedUnion()];
  await announce(well, "好");
  await fail(await announce(off, "败"));
  await reconcileAt(off, `${year}-03-07T07:00:00`);
  await well.deliverAll();
  expect(await well.told()).toEqual([]);
  expect(await off.told()).toHaveLength(1);
});

test("2.14 what was opened today, or more than three days ago, is not told this morning", async () => {
  const union = await aWatchedUnion();
  now = shanghai(`${year}-03-03T23:59:59`);
  await fail(await announce(union, "大前天"));
  now = shanghai(`${year}-03-07T00:00:00`);
  await fail(await announce(union, "今天"));
  await reconcileAt(union, `${year}-03-07T07:00:00`);
  expect(await union.told()).toEqual([]);
});

const tallies = fc.array(
  fc.record({
    noticeId: fc.constant("n"),
    channel: fc.constantFrom(...channels),
    state: fc.constantFrom(...deliveryStates),
    reason: fc.constantFrom(null, "SWITCHED_OFF", "NO_ADDRESS"),
    persons: fc.integer({ min: 1, max: 2_000 }),
  }),
  { maxLength: 8 },
);
const notices = fc.array(
  fc.record({
    expected: fc.option(fc.integer({ min: 0, max: 4_000 })),
    reached: fc.integer({ min: 0, max: 4_000 }),
    tallies,
  }),
  { maxLength: 6 },
);

const reaches = fc.constantFrom(null, ["east"]);

test("2.14 no person is counted twice or lost between the notices of a day and its totals", () => {
  fc.assert(
    fc.property(notices, reaches, (given, campusIds) => {
      const reach = [{ campusIds, departmentIds: null }];
      const { totals } = dayBalance({ unionId: "u", reach, memberId: null }, given);
      const counted = totals.reduce(
        (sum, { sent, waiting, failed, suppressed }) =>
          sum + sent + waiting + failed + suppressed.reduce((held, one) => held + one.persons, 0),
        0,
      );
      const meant = given.flatMap((notice) => notice.tallies.map(({ persons }) => persons));
      expect(counted).toBe(meant.reduce((sum, persons) => sum + persons, 0));
      expect(new Set(totals.map(({ channel }) => channel)).size).toBe(totals.length);
    }),
  );
});
