import type { Actor } from "@union/kernel";
import {
  actorOf,
  csv,
  importFile,
  type TestService,
  testSecrets,
  testService,
  upload,
} from "@union/testing";
import { membership } from "../service.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { payrollRegister } from "./payroll.register.js";

let service: TestService;
let desk: ReturnType<typeof duesDesk>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
  desk = duesDesk(service);
});
afterAll(() => service.close());

const titles = Object.values(payrollRegister.columns).map(({ title }) => title);
type Cells = Readonly<Record<string, string | null>>;
const sheet = (rows: readonly Cells[]): Buffer =>
  csv(
    titles,
    rows.map((row) => titles.map((title) => row[title] ?? null)),
  );
const imports = async (actor: Actor, rows: readonly Cells[] | Buffer, choices: object = {}) => {
  const content = Buffer.isBuffer(rows) ? rows : sheet(rows);
  const name = content.subarray(0, 2).toString() === "PK" ? "代扣.xlsx" : "代扣.csv";
  const fileId = await upload(service, actor, content, name);
  return (await importFile(service, "Membership", actor, { fileId, ...choices }))[0]!;
};
const exported = async (actor: Actor, more: object = {}): Promise<Buffer> => {
  const { file } = await service.ask<{ file: { url: string } }>(
    actor,
    "mutation($input: ExportRegisterInput!) { file: exportMembershipRegister(input: $input) { ... on Download { url } } }",
    { input: { register: "payroll", ...more } },
  );
  const id = /files\/([0-9a-f-]{36})/.exec(file.url)![1]!;
  const chunks: Buffer[] = [];
  for await (const chunk of await service.ground.files.open(id, actor.unionId)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const undo = async (actor: Actor, importId: string) =>
  (
    await service.ask<{ undone: { state?: string; code?: string } }>(
      actor,
      `mutation($importId: ID!) { undone: undoMembershipImport(importId: $importId) {
        ... on RegisterImport { state } ... on Refused { code } } }`,
      { importId },
    )
  ).undone;
type Node = { number: string; kind: string; matched: number; unmatched: number; totalFen: number };
const batches = async (actor: Actor) => {
  const { found } = await service.ask<{
    found: {
      edges: {
        node: Node & {
          unmatchedRows: { edges: { node: { rowNo: number; staffNo: string; reason: string } }[] };
        };
      }[];
    };
  }>(
    actor,
    "{ found: duesBatches { edges { node { number kind matched unmatched totalFen unmatchedRows { edges { node { rowNo staffNo reason } } } } } } }",
  );
  return found.edges.map(({ node: { unmatchedRows, ...node } }) => ({
    ...node,
    list: unmatchedRows.edges.map(({ node: { rowNo, reason } }) => [rowNo, reason]),
  }));
};

/** Three members, two of whom let dues be deducted, charged 25.00 yuan each for January 2025. */
async function aChargedUnion() {
  const union = await aUnion(service, "本部院区", "东院区");
  const people = [aNurse("本部院区"), aNurse("本部院区"), aNurse("东院区")];
  const ids = await union.employs(...people);
  await desk.charge(union.chair, "2025-01");
  for (const memberId of [ids[0]!, ids[2]!])
    await desk.authorise(union.chair, { memberId, givenOn: "2025-01-01", document: "授权书" });
  const row = (n: number, more: Cells = {}): Cells => ({
    ...{ 批次号: "GZ-1", 扣款日期: "2025-02-10", 工号: String(people[n]!["工号"]) },
    ...{ 姓名: String(people[n]!["姓名"]), 月份: "2025-01", "代扣金额(元)": "25" },
    ...more,
  });
  const states = async () =>
    Object.fromEntries(
      (await desk.list(union.chair)).map(({ member, state }) => [ids.indexOf(member!.id), state]),
    );
  return { union, ids, row, states };
}

test("DUE-R5 a sheet of deductions pays what fits, lists the rest with its reason, and posts sums as the list does", async () => {
  const { union, row, states } = await aChargedUnion();
  const outcome = await imports(union.chair, [
    row(0, { 月份: "2025年1月", "代扣金额(元)": "￥25.00" }),
    row(1, { 姓名: null }),
    row(2, { 扣款日期: "2025/2/10", 月份: "2025.1" }),
    row(0, { 月份: "2025-02" }),
    row(0, { 工号: "X404" }),
    row(2, { 月份: "七月" }),
    row(2, { 月份: "2025-03", "代扣金额(元)": "很多" }),
  ]);
  expect(outcome).toMatchObject({ state: "DONE", total: 7, accepted: 5, refused: 2 });
  expect(outcome.refusals.map(({ column }) => column)).toEqual(["月份", "代扣金额(元)"]);
  expect(await batches(union.chair)).toEqual([
    {
      ...{ number: "GZ-1", kind: "PAYROLL", matched: 2, unmatched: 3, totalFen: 5000 },
      list: [
        [2, "NOT_AUTHORISED"],
        [4, "NO_CHARGE"],
        [5, "NO_SUCH_PERSON"],
      ],
    },
  ]);
  expect(await states()).toEqual({ 0: "PAID", 1: "DUE", 2: "PAID" });
  expect((await desk.posted(union)).map(({ totalFen, count }) => [totalFen, count])).toEqual([
    [2500, 1],
    [2500, 1],
  ]);
});

test("a dry run stores nothing, importing again changes nothing, and another row of the batch joins it", async () => {
  const { union, row, states } = await aChargedUnion();
  const rows = [row(0), row(1)];
  expect(await imports(union.chair, rows, { dryRun: true })).toMatchObject({ accepted: 2 });
  expect(await batches(union.chair)).toEqual([]);
  await imports(union.chair, rows);
  expect(await imports(union.chair, [...rows, row(2)])).toMatchObject({
    ...{ unchanged: 2, accepted: 1 },
  });
  expect(await batches(union.chair)).toMatchObject([{ matched: 2, unmatched: 1, totalFen: 5000 }]);
  expect(await states()).toEqual({ 0: "PAID", 1: "DUE", 2: "PAID" });
});

test("DUE-R5 the same month in another batch is a double; a batch has one day, and the number of a list is taken", async () => {
  const { union, row } = await aChargedUnion();
  await imports(union.chair, [row(0)]);
  await imports(union.chair, [row(0, { 批次号: "GZ-2" })]);
  expect((await batches(union.chair)).find(({ number }) => number === "GZ-2")!.list).toEqual([
    [1, "DOUBLE"],
  ]);
  const other = await imports(union.chair, [
    row(2, { 扣款日期: "2025-02-11" }),
    row(2, { 批次号: "LIST" }),
  ]);
  expect(other).toMatchObject({ accepted: 1, refused: 1 });
  expect(other.refusals).toMatchObject([{ column: "扣款日期", code: "BATCH_DAY_DIFFERS" }]);
  await desk.payroll(union.chair, [{ staffNo: "X", month: "2025-01", deductedFen: 1 }]);
  const taken = await imports(union.chair, [row(2, { 批次号: "GZ-2025-01" })]);
  expect(taken.refusals).toMatchObject([{ code: "BATCH_KNOWN" }]);
});

test("a correction is reconciled anew: what does not fit any more is due again and posted back", async () => {
  const { union, row, states } = await aChargedUnion();
  await imports(union.chair, [row(0), row(2)]);
  const wrong = [row(0, { "代扣金额(元)": "24" })];
  expect(await imports(union.chair, wrong)).toMatchObject({ refused: 1 });
  expect(await imports(union.chair, wrong, { corrections: "APPLY" })).toMatchObject({
    corrected: 1,
  });
  expect(await states()).toMatchObject({ 0: "DUE", 2: "PAID" });
  expect(await batches(union.chair)).toMatchObject([
    { matched: 1, unmatched: 1, totalFen: 2500, list: [[3, "AMOUNT_DIFFERS"]] },
  ]);
  await imports(union.chair, [row(0)], { corrections: "APPLY" });
  expect(await states()).toMatchObject({ 0: "PAID", 2: "PAID" });
  const sum = (await desk.posted(union)).reduce((all, { totalFen }) => all + Number(totalFen), 0);
  expect(sum).toBe(5000);
});

test("an import is undone as a whole: dues are due again, the batch is gone, what was posted is posted back, and it can come again", async () => {
  const { union, row, states } = await aChargedUnion();
  const { id } = await imports(union.chair, [row(0), row(1), row(2)]);
  expect(await undo(union.chair, id)).toEqual({ state: "UNDONE" });
  expect(await states()).toEqual({ 0: "DUE", 1: "DUE", 2: "DUE" });
  expect(await batches(union.chair)).toEqual([]);
  const sum = (await desk.posted(union)).reduce((all, { totalFen }) => all + Number(totalFen), 0);
  expect(sum).toBe(0);
  expect(await imports(union.chair, [row(0), row(1), row(2)])).toMatchObject({ accepted: 3 });
  expect(await states()).toEqual({ 0: "PAID", 1: "DUE", 2: "PAID" });
});

test("an import is not undone once a charge that it paid was reversed and paid back", async () => {
  const { union, ids, row } = await aChargedUnion();
  const { id } = await imports(union.chair, [row(0)]);
  await union.records(ids[0]!, "RETAINED", "2025-01-15", { reason: "退休" });
  await desk.charge(union.chair, "2025-01");
  expect(await undo(union.chair, id)).toEqual({ code: "IMPORT_BUILT_ON" });
});

test.each(["XLSX", "CSV"])(
  "an export comes back unchanged, and there is a template: %s",
  async (format) => {
    const { union, row } = await aChargedUnion();
    await imports(union.chair, [row(0), row(1)]);
    const file = await exported(union.chair, { format });
    expect(await imports(union.chair, file)).toMatchObject({ total: 2, unchanged: 2, refused: 0 });
    const template = await exported(union.chair, { format, templateOnly: true });
    expect(await imports(union.chair, template)).toMatchObject({ state: "DONE", total: 0 });
  },
);

test("an officer of a campus imports and exports his campus only; of several campuses at once nobody does", async () => {
  const { union, row, states } = await aChargedUnion();
  const officer = union.officerOf("东院区");
  await imports(officer, [row(0), row(2)]);
  expect(await states()).toEqual({ 0: "DUE", 1: "DUE", 2: "PAID" });
  expect(await batches(officer)).toMatchObject([{ matched: 1, list: [[1, "NO_SUCH_PERSON"]] }]);
  expect((await exported(union.officerOf("本部院区"), { format: "CSV" })).toString()).not.toContain(
    "GZ-1",
  );
  const both = actorOf(union.unionId, "UNION_OFFICER", {
    campusIds: [union.campusId("本部院区"), union.campusId("东院区")],
  });
  const refused = await imports(both, [row(1, { 批次号: "GZ-9" })]);
  expect(refused.refusals).toMatchObject([{ code: "BATCH_PLACE_UNKNOWN" }]);
});

test("DUE-R5 the same deductions imported as a sheet and as a list at once pay once", async () => {
  const { union, row, states } = await aChargedUnion();
  const { 工号 } = row(0) as { 工号: string };
  const list = [{ staffNo: 工号, month: "2025-01", deductedFen: 2500 }];
  const [, ...taken] = await Promise.all([
    imports(union.chair, [row(0)]),
    desk.payroll(union.chair, list, { number: "P1" }),
    desk.payroll(union.chair, list, { number: "P2" }),
  ]);
  const [sheetBatch] = (await batches(union.chair)).filter(({ number }) => number === "GZ-1");
  expect([...taken, sheetBatch!].map(({ matched }) => matched).sort()).toEqual([0, 0, 1]);
  expect((await states())[0]).toBe("PAID");
});
