import { localDate } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testSecrets, testService } from "@union/testing";
import { PolicyOverrideRepository } from "../policy/index.js";
import { membership } from "../service.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
let desk: ReturnType<typeof duesDesk>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
  desk = duesDesk(service);
});
afterAll(() => service.close());

const base = (yuan: string | null, more: object = {}) => ({ "会费基数(元)": yuan, ...more });

test("DUE-R1 a base of 3,478.00 yuan is charged 17.35 yuan for each month, which the member himself sees", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区", base("3478")));
  expect(await desk.charge(union.chair, "2025-01")).toMatchObject({ charged: 1, reversed: 0 });
  const mine = await desk.mine(union.member(id!, "本部院区"), 2025);
  expect(mine).toMatchObject([{ month: "2025-01", amountFen: 1735, state: "DUE" }]);
});

test("DUE-R5 charging a month again changes nothing and answers the run that stands", async () => {
  const union = await aUnion(service, "本部院区");
  await union.employs(aNurse("本部院区"), aNurse("本部院区"));
  const first = await desk.charge(union.chair, "2025-01");
  const before = await desk.list(union.chair, { withReversed: true });
  expect(await desk.charge(union.chair, "2025-01")).toEqual(first);
  expect(await desk.list(union.chair, { withReversed: true })).toEqual(before);
});

test("DUE-R5 charged by many at once a month is charged once", async () => {
  const union = await aUnion(service, "本部院区");
  await union.employs(...Array.from({ length: 5 }, () => aNurse("本部院区")));
  await Promise.all(Array.from({ length: 6 }, () => desk.charge(union.chair, "2025-01")));
  expect(await desk.list(union.chair, { withReversed: true })).toHaveLength(5);
});

test("MEM-R8, MEM-R13 only members owe, for full months, and who is retained owes nothing", async () => {
  const union = await aUnion(service, "本部院区");
  const [stays, retires, joins] = await union.employs(
    aNurse("本部院区"),
    aNurse("本部院区"),
    aNurse("本部院区", { 入会日期: "2025-02-02" }),
    aNurse("本部院区", notEnrolled),
  );
  await union.records(retires!, "RETAINED", "2025-01-31", { reason: "退休" });
  const whoOwes = async (month: string) => {
    await desk.charge(union.chair, month);
    return (await desk.list(union.chair, { month })).map(({ member }) => member?.id).sort();
  };
  expect(await whoOwes("2025-01")).toEqual([stays, retires].sort());
  expect(await whoOwes("2025-02")).toEqual([stays]);
  expect(await whoOwes("2025-03")).toEqual([stays, joins].sort());
});

test("DUE-R5 a fact that comes late takes back what was not owed by an entry of its own", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  for (const month of ["2025-01", "2025-02"]) await desk.charge(union.chair, month);
  await union.records(id!, "RETAINED", "2025-01-31", { reason: "退休" });
  expect(await desk.charge(union.chair, "2025-01")).toMatchObject({ reversed: 0 });
  expect(await desk.charge(union.chair, "2025-02")).toMatchObject({ charged: 0, reversed: 1 });
  expect(await desk.list(union.chair)).toMatchObject([{ month: "2025-01", state: "DUE" }]);
  const [reversed] = await desk.list(union.chair, { month: "2025-02", withReversed: true });
  expect(reversed).toMatchObject({ state: "DUE", amountFen: 2500, reversalReason: "NO_DUTY" });
  const entries = await service.ground.db.query(
    "SELECT charge_id, amount_fen FROM dues_reversal WHERE union_id = ?",
    [union.unionId],
  );
  expect(entries).toEqual([{ charge_id: reversed!.id, amount_fen: -2500 }]);
});

test("DUE-R1 the rate of a campus holds from the month after it was decided, and elsewhere not", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  await union.employs(aNurse("本部院区"), aNurse("东院区"));
  await new PolicyOverrideRepository(service.ground.db.manager).add(
    { unionId: union.unionId, id: newId() },
    {
      ...{ key: "dues.rateBps", campusId: union.campusId("东院区"), value: 40 },
      ...{ effectiveFrom: localDate("2025-01-15"), source: "委员会决定" },
    },
  );
  const amounts = async (month: string) => {
    await desk.charge(union.chair, month);
    return (await desk.list(union.chair, { month })).map(({ amountFen }) => amountFen).sort();
  };
  expect(await amounts("2025-01")).toEqual([2500, 2500]);
  expect(await amounts("2025-02")).toEqual([2000, 2500]);
});

test("DUE-R2 the base is the sum of the pay items that the union's rule names, from their month on", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  const amount = async (month: string) => {
    await desk.charge(union.chair, month);
    return (await desk.list(union.chair, { month }))[0]?.amountFen;
  };
  expect([await amount("2025-01"), await amount("2025-02")]).toEqual([2500, 2500]);
  const items = { POST_WAGE: 247_800, SCALE_WAGE: 100_000 };
  expect(await desk.base(union.chair, id!, "2025-02", items)).toEqual({ id });
  expect([await amount("2025-01"), await amount("2025-02")]).toEqual([2500, 1735]);
  const both = await desk.list(union.chair, { month: "2025-02", withReversed: true });
  expect(both.map(({ reversalReason }) => reversalReason).sort()).toEqual(["BASE_CHANGED", null]);
});

test("DUE-R5 a new base in the roster says nothing about months that were charged", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  await union.employs(row);
  await desk.charge(union.chair, "2025-01");
  await union.imports(union.chair, [{ ...row, ...base("8000") }], { corrections: "APPLY" });
  expect(await desk.charge(union.chair, "2025-01")).toMatchObject({ reversed: 0 });
  await desk.charge(union.chair, "2025-02");
  const amounts = (await desk.list(union.chair)).map(({ month, amountFen }) => [month, amountFen]);
  expect(amounts).toEqual([
    ["2025-02", 4000],
    ["2025-01", 2500],
  ]);
});

test("DUE-R2 whose base is not known is listed, and charged as soon as it is", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区", base(null)));
  expect(await desk.charge(union.chair, "2025-01")).toMatchObject({ charged: 0, lackingBase: 1 });
  const lacking = async () =>
    (
      await service.ask<{ list: { edges: { node: { member: { id: string } } }[] } }>(
        union.chair,
        `{ list: duesLackingBase(month: "2025-01") { totalCount edges { node { member { id } } } } }`,
      )
    ).list.edges.map(({ node }) => node.member.id);
  expect(await lacking()).toEqual([id]);
  await desk.base(union.chair, id!, "2025-01", { POST_WAGE: 347_800 });
  expect(await desk.charge(union.chair, "2025-01")).toMatchObject({ charged: 1, lackingBase: 0 });
  expect(await lacking()).toEqual([]);
});

test("a month that is not over, or is none, is not charged; nor is it by an officer of one campus", async () => {
  const union = await aUnion(service, "本部院区");
  expect(await desk.charge(union.chair, "2999-01")).toMatchObject({ code: "MONTH_UNREADABLE" });
  expect(await desk.charge(union.chair, "2199-01")).toMatchObject({ code: "MONTH_NOT_OVER" });
  expect(await desk.charge(union.officerOf("本部院区"), "2025-01")).toMatchObject({
    code: "WHOLE_UNION_NEEDED",
  });
});

test("PI-R1 neither the base nor an amount of one person leaves by an event, the audit log or a job", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区", base("7654321")));
  await desk.base(union.chair, id!, "2025-01", { POST_WAGE: 87_654_321 });
  await desk.charge(union.chair, "2025-01");
  for (const table of ["outbox", "audit_log", "dues_charge", "dues_base", "stage_step"]) {
    const rows = await service.ground.db.query(`SELECT * FROM ${table} WHERE union_id = ?`, [
      union.unionId,
    ]);
    const text = JSON.stringify(rows);
    for (const secret of ["87654321", "765432100", "7654321"]) expect(text).not.toContain(secret);
  }
});
