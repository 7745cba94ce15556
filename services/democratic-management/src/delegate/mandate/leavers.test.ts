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
