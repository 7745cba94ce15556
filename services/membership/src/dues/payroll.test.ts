import { dayOf } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
let desk: ReturnType<typeof duesDesk>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
  desk = duesDesk(service);
});
afterAll(() => service.close());

/** Two members of 本部院区 and one of 东院区, charged 25.00 yuan each for January 2025. */
async function aChargedUnion() {
  const union = await aUnion(service, "本部院区", "东院区");
  const rows = [aNurse("本部院区"), aNurse("本部院区"), aNurse("东院区")];
  const ids = await union.employs(...rows);
  await desk.charge(union.chair, "2025-01");
  const signs = (memberId: string) =>
    desk.authorise(union.chair, { memberId, givenOn: "2025-01-01", document: "授权书" });
  const row = (n: number, more: object = {}) => ({
    ...{ staffNo: rows[n]!["工号"], month: "2025-01", deductedFen: 2500 },
    ...more,
  });
  return { union, ids, row, signs };
}
const reasons = ({ unmatchedRows }: Awaited<ReturnType<ReturnType<typeof duesDesk>["payroll"]>>) =>
  unmatchedRows!.edges.map(({ node }) => [node.rowNo, node.reason]);

test("DUE-R5 a payroll batch pays what fits, lists the rest with its reason, and posts sums by campus", async () => {
  const { union, ids, row, signs } = await aChargedUnion();
  for (const id of [ids[0]!, ids[2]!]) await signs(id);
  const batch = await desk.payroll(union.chair, [
    row(0),
    row(1),
    row(2),
    row(0),
    row(0, { staffNo: "查无此人" }),
    row(0, { month: "2025-07" }),
  ]);
  expect(batch).toMatchObject({ matched: 2, unmatched: 4, totalFen: 5000 });
  expect(reasons(batch)).toEqual([
    [2, "NOT_AUTHORISED"],
    [4, "DOUBLE"],
    [5, "NO_SUCH_PERSON"],
    [6, "NO_CHARGE"],
  ]);
  expect((await desk.list(union.chair)).map(({ state }) => state).sort()).toEqual([
    "DUE",
    "PAID",
    "PAID",
  ]);
  const posted = await desk.posted(union);
  expect(posted).toHaveLength(2);
  for (const name of ["本部院区", "东院区"])
    expect(posted).toContainEqual({
      ...{ unionId: union.unionId, batchId: batch.id, campusId: union.campusId(name) },
      ...{ month: "2025-01", totalFen: 2500, count: 1 },
    });
});

test("DUE-R5 another amount pays nothing, a batch comes in once, and not before its day", async () => {
  const { union, ids, row, signs } = await aChargedUnion();
  await signs(ids[0]!);
  const wrong = await desk.payroll(union.chair, [row(0, { deductedFen: 2400 })]);
  expect(reasons(wrong)).toEqual([[1, "AMOUNT_DIFFERS"]]);
  expect(await desk.payroll(union.chair, [row(0)])).toMatchObject({ code: "BATCH_KNOWN" });
  const more = { number: "B2" };
  expect(await desk.payroll(union.chair, [], more)).toMatchObject({ code: "BATCH_SIZE_WRONG" });
  expect(
    await desk.payroll(union.chair, [row(0)], { ...more, deductedOn: "2999-01-01" }),
  ).toMatchObject({ code: "BATCH_IN_FUTURE" });
  expect(await desk.payroll(union.chair, [row(0)], more)).toMatchObject({ matched: 1 });
});

test("DUE-R5 the same deduction taken in by two batches at once pays once", async () => {
  const { union, ids, row, signs } = await aChargedUnion();
  await signs(ids[0]!);
  const batches = await Promise.all(
    Array.from({ length: 6 }, (_, n) => desk.payroll(union.chair, [row(0)], { number: `P${n}` })),
  );
  expect(batches.map(({ matched }) => matched).sort()).toEqual([0, 0, 0, 0, 0, 1]);
  expect(await desk.posted(union)).toHaveLength(1);
});

test("DUE-R5 deduction needs the member's authorisation on its day; withdrawn, it ends from that day on", async () => {
  const { union, ids, row } = await aChargedUnion();
  const me = union.member(ids[0]!, "本部院区");
  expect(await desk.authorise(me, { givenOn: "2025-02-01" })).toHaveProperty("id");
  expect(await desk.authorise(me)).toMatchObject({ code: "DEDUCTION_AUTHORISED" });
  const early = await desk.payroll(union.chair, [row(0)], {
    number: "E",
    deductedOn: "2025-01-31",
  });
  expect(reasons(early)).toEqual([[1, "NOT_AUTHORISED"]]);
  expect(await desk.withdraw(me)).toHaveProperty("id");
  expect(await desk.withdraw(me)).toMatchObject({ code: "DEDUCTION_NOT_AUTHORISED" });
  const after = await desk.payroll(union.chair, [row(0)], {
    ...{ number: "A", deductedOn: dayOf(new Date()) },
  });
  expect(reasons(after)).toEqual([[1, "NOT_AUTHORISED"]]);
  expect(await desk.payroll(union.chair, [row(0)])).toMatchObject({ matched: 1 });
});

test("DUE-R5 an officer records an authorisation for somebody else by the signed paper only", async () => {
  const { union, ids } = await aChargedUnion();
  const memberId = ids[0]!;
  expect(await desk.authorise(union.chair, { memberId })).toMatchObject({
    code: "DUES_DOCUMENT_MISSING",
  });
  const stranger = union.member(ids[1]!, "本部院区");
  expect(await desk.authorise(stranger, { memberId, document: "x" })).toMatchObject({
    code: "DEDUCTION_PERSON_UNKNOWN",
  });
  expect(
    await desk.authorise(union.chair, { memberId, document: "x", givenOn: "2999-01-01" }),
  ).toMatchObject({ code: "DEDUCTION_IN_FUTURE" });
});

test("dues received by hand pay whole charges, all of the receipt or none", async () => {
  const { union } = await aChargedUnion();
  const [first, second] = (await desk.list(union.chair)).map(({ id }) => id);
  expect(await desk.receive(union.chair, [first!, union.unionId])).toMatchObject({
    code: "DUES_CHARGE_UNKNOWN",
  });
  expect(await desk.receive(union.chair, [first!])).toMatchObject({ matched: 1, totalFen: 2500 });
  const both = await desk.receive(union.chair, [first!, second!], { number: "SJ-2" });
  expect(both).toMatchObject({ code: "DUES_SETTLED" });
  expect((await desk.list(union.chair, { state: "PAID" })).map(({ id }) => id)).toEqual([first]);
});

test("DUE-R5 what was paid and turns out not to be owed is posted back", async () => {
  const { union, ids } = await aChargedUnion();
  const [charge] = await desk.list(union.chair, { memberId: ids[0] });
  await desk.receive(union.chair, [charge!.id]);
  await union.records(ids[0]!, "RETAINED", "2025-01-15", { reason: "退休" });
  await desk.charge(union.chair, "2025-01");
  const sums = (await desk.posted(union)).map(({ totalFen, count }) => [totalFen, count]);
  expect(sums).toEqual([
    [2500, 1],
    [-2500, 1],
  ]);
});

test("domain 2.15 dues are waived for a reason, by a decision, and never by whom they are waived for", async () => {
  const { union, ids } = await aChargedUnion();
  const [charge] = await desk.list(union.chair, { memberId: ids[0] });
  const himself = { ...union.chair, memberId: ids[0]! };
  expect(await desk.waive(himself, charge!.id)).toMatchObject({ code: "STEP_APART" });
  expect(await desk.waive(union.chair, charge!.id, { reason: " " })).toMatchObject({
    code: "OPINION_MISSING",
  });
  expect(await desk.waive(union.chair, charge!.id, { document: "" })).toMatchObject({
    code: "DUES_DOCUMENT_MISSING",
  });
  expect(await desk.waive(union.chair, charge!.id)).toMatchObject({
    ...{ state: "WAIVED", steps: [{ opinion: "长期病假" }] },
  });
  expect(await desk.waive(union.chair, charge!.id)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  const [told] = await service.ground.db.query<{ payload: { told: { recipients: string[] }[] } }[]>(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1'",
    [union.unionId],
  );
  expect(told!.payload.told[0]!.recipients).toEqual([ids[0]]);
  expect(JSON.stringify(told)).not.toContain("长期病假");
});

test("a waiver and a receipt of the same dues at once leave one of the two", async () => {
  const { union } = await aChargedUnion();
  for (const [n, { id }] of (await desk.list(union.chair)).entries()) {
    const [waived, received] = await Promise.all([
      desk.waive(union.chair, id),
      desk.receive(union.chair, [id], { number: `R${n}` }),
    ]);
    expect([waived.code, received.code].filter((code) => code !== undefined)).toHaveLength(1);
  }
});
