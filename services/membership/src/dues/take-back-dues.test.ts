import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { keepDues } from "./keep-dues.js";

const clock = () => new Date("2025-06-10T02:00:00Z");
let service: TestService;
let desk: ReturnType<typeof duesDesk>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
  desk = duesDesk(service);
});
afterAll(() => service.close());

async function aPaidMonth() {
  const union = await aUnion(service, "本部院区", "东院区");
  await union.employs(aNurse("本部院区"), aNurse("本部院区"));
  const run = await desk.charge(union.chair, "2025-01");
  const [paid] = await desk.list(union.chair);
  const receipt = await desk.receive(union.chair, [paid!.id]);
  return { union, runId: run.id!, receiptId: receipt.id!, paid: paid! };
}

test("DUE-R5 a receipt is taken back with a reason: its dues are owed again, and the ledger hears of it once", async () => {
  const { union, receiptId, paid } = await aPaidMonth();
  expect(await desk.takeBackBatch(union.chair, receiptId, " ")).toMatchObject({
    code: "TAKE_BACK_REASON_MISSING",
  });
  expect(await desk.takeBackBatch(union.officerOf("东院区"), receiptId)).toMatchObject({
    code: "BATCH_UNKNOWN",
  });
  expect(await desk.takeBackBatch(union.chair, receiptId)).toMatchObject({
    takenBackOn: "2025-06-10",
  });
  const states = (await desk.list(union.chair)).map(({ id, state }) => [id, state]);
  expect(states).toContainEqual([paid.id, "DUE"]);
  expect(await desk.posted(union.chair)).toMatchObject([{ totalFen: 2500 }, { totalFen: -2500 }]);
  expect(await desk.takeBackBatch(union.chair, receiptId)).toMatchObject({
    code: "BATCH_TAKEN_BACK",
  });
});

test("DUE-R5 a run is taken back by reversal entries once nothing of it is paid, and the house does not charge its month again", async () => {
  const { union, runId, receiptId } = await aPaidMonth();
  const later = await desk.charge(union.chair, "2025-05");
  expect(await desk.takeBackRun(union.officerOf("本部院区"), runId)).toMatchObject({
    code: "WHOLE_UNION_NEEDED",
  });
  expect(await desk.takeBackRun(union.chair, runId)).toMatchObject({
    code: "RUN_SETTLED",
    message: expect.stringContaining("1 笔"),
  });
  await desk.takeBackBatch(union.chair, receiptId);
  expect(await desk.takeBackRun(union.chair, runId)).toMatchObject({ takenBackOn: "2025-06-10" });
  expect(await desk.takeBackRun(union.chair, runId)).toMatchObject({ code: "RUN_TAKEN_BACK" });
  expect(await desk.list(union.chair, { month: "2025-01" })).toEqual([]);
  const reversed = await desk.list(union.chair, { month: "2025-01", withReversed: true });
  expect(reversed.map(({ reversalReason }) => reversalReason)).toEqual([
    "RUN_TAKEN_BACK",
    "RUN_TAKEN_BACK",
  ]);
  const { db, keys, log } = service.ground;
  const { unionId } = union;
  const ground = { db, keys, log, clock: () => new Date("2025-07-10T02:00:00Z") };
  await keepDues(ground, { unionId, latest: "2025-05" as never });
  expect(await desk.list(union.chair, { month: "2025-01" })).toEqual([]);
  expect(await desk.list(union.chair, { month: "2025-06" })).toHaveLength(2);
  expect(later.charged).toBe(2);
  expect((await desk.charge(union.chair, "2025-01")).charged).toBe(2);
});

test("DUE-R5 months too long ago are not charged, whatever the roster says today", async () => {
  const { union } = await aPaidMonth();
  expect(await desk.charge(union.chair, "2022-06")).toMatchObject({ id: expect.any(String) });
  for (const month of ["2022-05", "1995-01"])
    expect(await desk.charge(union.chair, month)).toMatchObject({
      code: "MONTH_TOO_EARLY",
      message: expect.stringContaining("2022-06"),
    });
});

test("DUE-R2 pay items outside the rule are refused with those that count, and leave what was recorded", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  await desk.base(union.chair, id!, "2025-01", { POST_WAGE: 347_800 });
  expect(
    await desk.base(union.chair, id!, "2025-01", { WAGE_WITHOUT_BONUS: 500_000 }),
  ).toMatchObject({
    code: "PAY_ITEM_OUTSIDE_RULE",
    message: expect.stringContaining("岗位工资、薪级工资"),
  });
  await desk.charge(union.chair, "2025-01");
  expect(await desk.list(union.chair)).toMatchObject([{ amountFen: 1735 }]);
});

test("DUE-R2 a recorded base that the rule does not count any more is lacking, and never the roster's instead", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  await desk.base(union.chair, id!, "2025-01", { POST_WAGE: 347_800 });
  await union.decides({
    ...{ key: "dues.baseItems", value: ["WAGE_WITHOUT_BONUS"], effectiveFrom: "2025-07-01" },
  });
  await service.ground.db.query(
    "UPDATE policy_override SET effective_from = '2025-01-01' WHERE union_id = ?",
    [union.unionId],
  );
  expect(await desk.charge(union.chair, "2025-01")).toMatchObject({ charged: 0, lackingBase: 1 });
});

test("DUE-R5 a payroll row that cannot be read refuses the batch, and its number stays free", async () => {
  const { union } = await aPaidMonth();
  const row = { staffNo: "N1", month: "2025-01", deductedFen: 2500 };
  const wrong = [
    { ...row, deductedFen: -5 },
    { ...row, deductedFen: 0 },
    { ...row, deductedFen: 9_007_199_254_740_991 },
    { ...row, month: "xxxx" },
    { ...row, staffNo: "x".repeat(5_000) },
    { ...row, staffNo: " " },
  ];
  for (const one of wrong)
    expect(await desk.payroll(union.chair, [row, one])).toMatchObject({
      code: "PAYROLL_ROW_WRONG",
      message: expect.stringContaining("第 2 行"),
    });
  expect(await desk.payroll(union.chair, [row])).toMatchObject({ matched: 0, unmatched: 1 });
});

test("DUE-R5 dues are not received before the month that they pay", async () => {
  const union = await aUnion(service, "本部院区");
  await union.employs(aNurse("本部院区"));
  await desk.charge(union.chair, "2025-01");
  const [due] = await desk.list(union.chair);
  for (const receivedOn of ["1990-01-01", "2024-12-31"])
    expect(await desk.receive(union.chair, [due!.id], { receivedOn })).toMatchObject({
      code: "RECEIVED_BEFORE_MONTH",
    });
});

test("DUE-R5 a question about a month or year that is none is refused in words", async () => {
  const union = await aUnion(service, "本部院区");
  for (const query of [
    '{ dues(filter: {month: "banana"}) { totalCount } }',
    '{ duesLackingBase(month: "2026-13") { totalCount } }',
    "{ myDues(year: 99999) { id } }",
  ]) {
    const { errors } = await service.try(union.chair, query);
    expect(errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toMatch(/1990/);
  }
});
