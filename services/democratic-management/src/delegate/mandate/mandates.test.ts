import { addDays, dayOf, localDate } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { MandateReader } from "../../congress/index.js";
import { democraticManagement } from "../../service.js";
import {
  actOn,
  anElectorate,
  aSittingCongress,
  aStaff,
  delegatesOf,
  districtsOf,
  papers,
} from "../../testing/delegates.js";

let now = "2026-02-01";
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => new Date(`${now}T02:00:00Z`) });
});
afterAll(() => service.close());
beforeEach(() => {
  now = "2026-02-01";
});

const aTerm = async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  return { union, ...(await aSittingCongress(service, union)) };
};
const countOn = (unionId: string, congressId: string, on: string) =>
  new MandateReader(service.ground.db.manager).formalDelegates(unionId, congressId, localDate(on));

test("2.2.4 a congress is drawn, divided, nominated, elected, examined and sits: its delegates are in office from the first day on", async () => {
  const { union, congressId, districts } = await aTerm();
  expect(districts.map(({ quota }) => quota)).toEqual([10, 10, 10]);
  const listed = await delegatesOf(service, union.chair, congressId);
  expect(listed).toHaveLength(30);
  expect(new Set(listed.map(({ state }) => state))).toEqual(new Set(["ACTIVE"]));
  expect(await countOn(union.unionId, congressId, "2026-01-09")).toBe(0);
  expect(await countOn(union.unionId, congressId, "2026-01-10")).toBe(30);
  expect(await countOn(union.unionId, congressId, "2031-01-09")).toBe(30);
  expect(await countOn(union.unionId, congressId, "2031-01-10")).toBe(0);
});

test("2.2.4 a suspended mandate rests on its days alone, and past days stay as they were", async () => {
  const { union, congressId, ids } = await aTerm();
  const act = actOn(service, union.chair);
  const step = { ids: [ids[0]], ...papers };
  await act("takeDelegateStep", {
    ...step,
    step: "SUSPEND",
    on: "2026-01-20",
    opinion: "接受调查",
  });
  await act("takeDelegateStep", { ...step, step: "RESUME", on: "2026-01-25" });
  const days = ["2026-01-19", "2026-01-20", "2026-01-24", "2026-01-25"];
  const counted = await Promise.all(days.map((day) => countOn(union.unionId, congressId, day)));
  expect(counted).toEqual([30, 29, 29, 30]);
});

test("2.2.4 half of all the district recalls a delegate, fewer do not; the seat is vacant and filled by a by-election", async () => {
  const { union, congressId, ids, districts } = await aTerm();
  const act = actOn(service, union.chair);
  const recall = { id: ids[0], on: "2026-01-20", votesFor: 9, ...papers };
  const refused = await act("recallDelegate", recall);
  expect(refused).toMatchObject({ code: "RECALL_NOT_REACHED" });
  expect(refused.message).toContain("9 × 2 = 18");
  expect(await act("recallDelegate", { ...recall, votesFor: 10 })).toMatchObject({
    delegates: [{ id: ids[0], state: "RECALLED" }],
  });
  expect(await countOn(union.unionId, congressId, "2026-01-19")).toBe(30);
  expect(await countOn(union.unionId, congressId, "2026-01-20")).toBe(29);
  const [vacant] = (await districtsOf(service, union.chair, congressId)).filter(
    (one) => one.vacancies === 1,
  );
  const d = districts.findIndex(({ id }) => id === vacant?.id);
  const delegates = [{ staffNo: `S-0-${d + 1}-15` }];
  await act("nominateDelegates", { congressId, delegates, on: "2026-01-21", ...papers });
  const [nominee] = await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" });
  const counts = { tookPart: 14, issued: 14, collected: 14, invalid: 0 };
  const votes = [{ delegateId: nominee!.id, yes: 11, no: 2, abstain: 1 }];
  const election = { districtId: vacant!.id, heldOn: "2026-01-25", ...counts, votes, ...papers };
  expect(await act("recordDistrictElections", { congressId, elections: [election] })).toMatchObject(
    { id: congressId },
  );
  const step = { ids: [nominee!.id], on: "2026-01-26", ...papers };
  expect(await act("takeDelegateStep", { ...step, step: "CREDENTIAL" })).toMatchObject({
    code: "STEP_APART",
  });
  await actOn(service, union.second)("takeDelegateStep", { ...step, step: "CREDENTIAL" });
  await act("takeDelegateStep", { ...step, step: "ACTIVATE" });
  expect(await countOn(union.unionId, congressId, "2026-01-26")).toBe(30);
  const { congress } = await service.ask<{
    congress: {
      districts: {
        elections: { kind: string; sentence: string; votes: { sentence: string }[] }[];
      }[];
    };
  }>(
    union.chair,
    "query($id: ID!) { congress(id: $id) { districts { elections { kind sentence votes { sentence delegate { id } } } } } }",
    { id: congressId },
  );
  const all = congress.districts.flatMap(({ elections }) => elections);
  const by = all.find(({ kind }) => kind === "BY_ELECTION");
  expect(by?.sentence).toContain("14 × 3 = 42 ≥ 20 × 2 = 40 ✓");
  expect(by?.votes[0]?.sentence).toContain("11 × 2 = 22 > 20 × 1 = 20 ✓");
});

test("2.2.4 a void election stays on record and elects nobody; another may follow", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const { congressId, ids, districts } = await aSittingCongress(service, union);
  const act = actOn(service, union.chair);
  const end = { id: ids[0], reason: "RESIGNED", on: "2026-01-15", ...papers };
  expect(await act("endDelegate", end)).toMatchObject({ delegates: [{ state: "ENDED" }] });
  const [vacant] = (await districtsOf(service, union.chair, congressId)).filter(
    (one) => one.vacancies,
  );
  const d = districts.findIndex(({ id }) => id === vacant?.id);
  await act("nominateDelegates", {
    ...{ congressId, delegates: [{ staffNo: `S-0-${d + 1}-15` }], on: "2026-01-16", ...papers },
  });
  const [nominee] = await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" });
  const record = (tookPart: number, collected: number, heldOn: string) =>
    act("recordDistrictElections", {
      congressId,
      elections: [
        {
          ...{ districtId: vacant!.id, heldOn, tookPart, issued: tookPart, collected, invalid: 0 },
          ...{ votes: [{ delegateId: nominee!.id, yes: collected, no: 0, abstain: 0 }], ...papers },
        },
      ],
    });
  const standing = async () =>
    (await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" })).length;
  expect(await record(13, 13, "2026-01-17")).toMatchObject({ id: congressId });
  expect(await standing()).toBe(1);
  expect(await record(20, 21, "2026-01-18")).toMatchObject({ id: congressId });
  expect(await standing()).toBe(1);
  expect(await record(20, 20, "2026-01-19")).toMatchObject({ id: congressId });
  expect(await standing()).toBe(0);
  expect(await record(20, 20, "2026-01-20")).toMatchObject({ code: "NO_SEAT_OPEN" });
});

test("2.2.4 two elections for one seat at once: one of fifty elects", async () => {
  const union = await anElectorate(service, aStaff(3, 65));
  const { congressId, ids, districts } = await aSittingCongress(service, union);
  const act = actOn(service, union.chair);
  await act("endDelegate", { id: ids[0], reason: "RESIGNED", on: "2026-01-15", ...papers });
  const [vacant] = (await districtsOf(service, union.chair, congressId)).filter(
    (one) => one.vacancies,
  );
  const d = districts.findIndex(({ id }) => id === vacant?.id);
  const delegates = Array.from({ length: 50 }, (_, n) => ({ staffNo: `S-0-${d + 1}-${n + 14}` }));
  await act("nominateDelegates", { congressId, delegates, on: "2026-01-16", ...papers });
  const nominees = await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" });
  expect(nominees).toHaveLength(50);
  const counts = { tookPart: 65, issued: 65, collected: 65, invalid: 0, heldOn: "2026-01-17" };
  const answers = await Promise.all(
    nominees.map(({ id }) =>
      act("recordDistrictElections", {
        congressId,
        elections: [
          {
            ...{ districtId: vacant!.id, ...counts, ...papers },
            votes: [{ delegateId: id, yes: 60, no: 5, abstain: 0 }],
          },
        ],
      }),
    ),
  );
  expect(answers.filter(({ __typename }) => __typename === "Congress")).toHaveLength(1);
  const refused = answers.filter(({ __typename }) => __typename === "Refused");
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(["NO_SEAT_OPEN"]));
  expect(await delegatesOf(service, union.chair, congressId, { state: "ELECTED" })).toHaveLength(1);
});

test("2.2.4 a person is nominated once, however many ask at once", async () => {
  const { union, congressId } = await aTerm();
  const act = actOn(service, union.chair);
  const one = { congressId, delegates: [{ staffNo: "S-0-1-19" }], on: "2026-01-20", ...papers };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => act("nominateDelegates", one)),
  );
  expect(answers.filter(({ __typename }) => __typename === "Congress")).toHaveLength(1);
  expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(
    new Set(["NOMINATED_ALREADY"]),
  );
});

test("SC-R5 whoever has no vote is invited, never counted and not recalled", async () => {
  const { union, congressId } = await aTerm();
  const act = actOn(service, union.chair);
  const delegates = [
    { staffNo: "S-0-1-18", class: "NON_VOTING" },
    { staffNo: "S-0-1-19", class: "INVITED" },
  ];
  await act("nominateDelegates", { congressId, delegates, on: "2026-01-20", ...papers });
  const invited = await delegatesOf(service, union.chair, congressId, { state: "CREDENTIALED" });
  expect(invited).toHaveLength(2);
  const ids = invited.map(({ id }) => id);
  await act("takeDelegateStep", { ids, step: "ACTIVATE", on: "2026-01-21", ...papers });
  expect(await countOn(union.unionId, congressId, "2026-01-21")).toBe(30);
  const recall = { id: ids[0], on: "2026-01-22", votesFor: 20, ...papers };
  expect(await act("recallDelegate", recall)).toMatchObject({ code: "NOT_ELECTED" });
});

const hear = async (unionId: string, memberId: string, more: object) => {
  const { manager } = service.ground.db;
  const [row]: Record<string, string>[] = await manager.query(
    `SELECT staff_no AS staffNo, name, sex, campus_id AS campusId, department_id AS departmentId, status, version FROM directory_member
     WHERE union_id = ? AND id = ?`,
    [unionId, memberId],
  );
  const card = {
    id: memberId,
    birthMonthDay: null,
    ...row,
    ...more,
    version: Number(row!["version"]) + 1,
  };
  const handler = democraticManagement.handlers?.(service.ground)["member.changed.v1"];
  await service.ground.db.transaction("READ COMMITTED", (tx) =>
    handler!(tx, {
      ...{ id: memberId, name: "member.changed.v1", unionId, subject: memberId, traceId: memberId },
      ...{
        payload: { unionId, members: [card as never] },
        createdAt: new Date(`${now}T02:00:00Z`),
      },
    }),
  );
};
const memberOf = async (id: string): Promise<string> => {
  const [row] = await service.ground.db.query<{ memberId: string }[]>(
    "SELECT member_id AS memberId FROM delegate WHERE id = ?",
    [id],
  );
  return row!.memberId;
};

test.each([
  ["TRANSFERRED_OUT", "TRANSFERRED"],
  ["RETAINED", "RETIRED"],
  ["DECEASED", "DIED"],
])(
  "2.2.4 Henan Art. 15: the mandate of whoever is %s ends by itself on the day of the event",
  async (status, because) => {
    const { union, congressId, ids } = await aTerm();
    await hear(union.unionId, await memberOf(ids[0]!), { status });
    const over = await delegatesOf(service, union.chair, congressId, { state: "ENDED" });
    expect(over).toMatchObject([{ id: ids[0], endedBecause: because }]);
    expect(await countOn(union.unionId, congressId, addDays(localDate(now), -1))).toBe(30);
    expect(await countOn(union.unionId, congressId, now)).toBe(29);
    await hear(union.unionId, await memberOf(ids[0]!), { status });
    const [told] = await service.ground.db.query<{ n: string }[]>(
      "SELECT COUNT(*) AS n FROM stage_step WHERE subject = ? AND step = 'LAPSE'",
      [ids[0]],
    );
    expect(Number(told?.n)).toBe(1);
  },
);

test.each([["WITHDRAWN"], ["TRANSFERRING"], [null]])(
  "2.2.4 a delegate of the staff who is %s as a member stays one",
  async (status) => {
    const { union, congressId, ids } = await aTerm();
    await hear(union.unionId, await memberOf(ids[0]!), { status });
    expect(await countOn(union.unionId, congressId, now)).toBe(30);
  },
);

test("MC-R1, MC-R6 a member congress is elected by members alone, and whoever loses membership is no delegate any more", async () => {
  const union = await anElectorate(service, aStaff(3, 50));
  const manager = service.ground.db.manager;
  const outside = union.memberId("S-0-1-50");
  await manager.query("UPDATE directory_member SET status = NULL WHERE union_id = ? AND id = ?", [
    union.unionId,
    outside,
  ]);
  const { congressId, ids, districts } = await aSittingCongress(service, union, {
    type: "MEMBER",
    seats: 33,
  });
  expect(districts.map(({ headcount }) => headcount).sort()).toEqual([49, 50, 50]);
  const act = actOn(service, union.chair);
  const nominee = { congressId, delegates: [{ staffNo: "S-0-1-50" }], on: "2026-01-20", ...papers };
  expect(await act("nominateDelegates", nominee)).toMatchObject({
    code: "NOMINEE_NOT_ELIGIBLE",
    path: ["delegates", "0"],
  });
  await hear(union.unionId, await memberOf(ids[0]!), { status: "WITHDRAWN" });
  const over = await delegatesOf(service, union.chair, congressId, { state: "ENDED" });
  expect(over).toMatchObject([{ id: ids[0], endedBecause: "MEMBERSHIP_LOST" }]);
});

test("2.2.4 whoever works in another district keeps the mandate, and that he left is noted until he is back", async () => {
  const { union, congressId, ids } = await aTerm();
  const memberId = await memberOf(ids[0]!);
  const [home] = await service.ground.db.query<{ departmentId: string }[]>(
    "SELECT department_id AS departmentId FROM delegate WHERE id = ?",
    [ids[0]],
  );
  const other = union.departments.find(({ id }) => id !== home!.departmentId)!;
  const noted = async () => {
    const { delegate } = await service.ask<{
      delegate: { state: string; leftDistrictOn: string | null };
    }>(union.chair, "query($id: ID!) { delegate(id: $id) { state leftDistrictOn } }", {
      id: ids[0],
    });
    return delegate;
  };
  await hear(union.unionId, memberId, { departmentId: other.id });
  expect(await noted()).toEqual({ state: "ACTIVE", leftDistrictOn: dayOf(new Date(now)) });
  await hear(union.unionId, memberId, { departmentId: home!.departmentId });
  expect(await noted()).toEqual({ state: "ACTIVE", leftDistrictOn: null });
  expect(await countOn(union.unionId, congressId, now)).toBe(30);
});
