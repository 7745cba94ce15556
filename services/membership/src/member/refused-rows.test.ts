import type { Actor } from "@union/kernel";
import { openWorkbook } from "@union/registers";
import { importFile, type TestService, testSecrets, testService, upload } from "@union/testing";
import { membership } from "../service.js";
import { citizenNumber } from "../testing/citizen-number.js";
import { aNurse, type RosterCells } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const revealReason = "更正不予导入的行";
type Cell = { column: string; text: string | null; isOffending: boolean };
type Refusal = { rowNo: number; column: string; cells: Cell[]; cellsMissing: string | null };

const refusalsOf = async (actor: Actor, id: string, filter = ""): Promise<Refusal[]> => {
  const { one } = await service.ask<{ one: { refusals: { edges: { node: Refusal }[] } } }>(
    actor,
    `query($id: ID!) { one: membershipImport(id: $id) { refusals(first: 100 ${filter}) {
      edges { node { rowNo column cells { column text isOffending } cellsMissing } } } } }`,
    { id },
  );
  return one.refusals.edges.map(({ node }) => node);
};
type Answer = { readonly url?: string; readonly code?: string; readonly name?: string };
const refusedRows = async (actor: Actor, importId: string, reason: string | null = null) =>
  (
    await service.ask<{ file: Answer }>(
      actor,
      `mutation($importId: ID!, $reason: String) { file: exportMembershipRefusedRows(importId: $importId, revealReason: $reason) {
        ... on Download { name url } ... on Refused { code } } }`,
      { importId, reason },
    )
  ).file;
const bytesOf = async ({ unionId }: Actor, url = ""): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  const id = /files\/([0-9a-f-]{36})/.exec(url)![1]!;
  for await (const chunk of await service.ground.files.open(id, unionId)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
/** The rows of a written workbook by their titles. */
const rowsIn = async ({ unionId }: Actor, url = ""): Promise<Record<string, string>[]> => {
  const id = /files\/([0-9a-f-]{36})/.exec(url)![1]!;
  await using local = await service.ground.files.localPath(id, unionId);
  const book = await openWorkbook(local.path);
  if (!book.ok) throw new Error(book.error.kind);
  const rows: string[][] = [];
  for await (const { cells } of book.value.rows("职工花名册"))
    rows.push(cells.map((cell) => (cell?.kind === "text" ? cell.text : "")));
  await book.value.close();
  const [titles, ...rest] = rows;
  return rest.map((row) => Object.fromEntries(titles!.map((title, n) => [title, row[n] ?? ""])));
};

/** Two rows that come in and two that do not: one with a wrong document, one without a campus. */
async function someRefused(more: RosterCells = {}) {
  const union: TestUnion = await aUnion(service, "东院区");
  const broken = `${citizenNumber(1).slice(0, 17)}${citizenNumber(1).endsWith("0") ? "1" : "0"}`;
  const rows = [
    aNurse("东院区"),
    aNurse("东院区", { 姓名: "张 三", 证件号码: broken, 手机号: "13955550001", ...more }),
    aNurse("东院区"),
    aNurse("北院区"),
  ];
  const outcome = await union.imports(union.chair, rows);
  expect(outcome).toMatchObject({ accepted: 2, refused: 2 });
  return { union, rows, broken, outcome };
}

test("a refusal shows its row as it was typed, the cell it means marked and personal columns masked", async () => {
  const { union, broken, outcome } = await someRefused();
  const [first, second] = await refusalsOf(union.chair, outcome.id);
  const cell = (title: string) => first?.cells.find(({ column }) => column === title);
  expect(first).toMatchObject({ rowNo: 3, column: "证件号码", cellsMissing: null });
  expect(cell("证件号码")).toEqual({
    column: "证件号码",
    text: `990${"*".repeat(13)}${broken.slice(-2)}`,
    isOffending: true,
  });
  expect(cell("姓名")).toMatchObject({ text: "张 三", isOffending: false });
  expect(cell("手机号")?.text).toBe("139****0001");
  expect(cell("出生日期")?.text).toBe("1990-**-**");
  expect(cell("会费基数(元)")?.text).toBe("***");
  expect(second?.cells.filter(({ isOffending }) => isOffending)).toEqual([
    { column: "院区", text: "北院区", isOffending: true },
  ]);
});

test("refusals are counted by column and code, and narrowed to one of them", async () => {
  const { union, outcome } = await someRefused();
  const { one } = await service.ask<{ one: { refusalKinds: unknown[] } }>(
    union.chair,
    "query($id: ID!) { one: membershipImport(id: $id) { refusalKinds { column code count } } }",
    { id: outcome.id },
  );
  expect(one.refusalKinds).toEqual([
    { column: "证件号码", code: "CITIZEN_ID_CHECK_DIGIT", count: 1 },
    { column: "院区", code: expect.any(String), count: 1 },
  ]);
  const rows = async (filter: string) =>
    (await refusalsOf(union.chair, outcome.id, filter)).map(({ rowNo }) => rowNo);
  expect(await rows(`column: "院区"`)).toEqual([5]);
  expect(await rows(`code: "CITIZEN_ID_CHECK_DIGIT"`)).toEqual([3]);
  expect(await rows(`column: "院区", code: "CITIZEN_ID_CHECK_DIGIT"`)).toEqual([]);
});

test("PI-R10 a file that is gone shows no cells and says what to do, and gives no workbook", async () => {
  const { union, outcome } = await someRefused();
  const [{ file_id: fileId }] = await service.ground.db.query(
    "SELECT file_id FROM register_import WHERE id = ?",
    [outcome.id],
  );
  await service.ground.files.remove(fileId, union.unionId);
  const [first] = await refusalsOf(union.chair, outcome.id);
  expect(first).toMatchObject({ cells: [], cellsMissing: expect.stringMatching(/行号|numbers/) });
  expect(await refusedRows(union.chair, outcome.id)).toEqual({ code: "UPLOAD_GONE" });
});

test("refused rows come as a workbook of the same sheet, with the reason in words, and are imported again as they are", async () => {
  const { union, outcome, broken } = await someRefused();
  const file = await refusedRows(union.chair, outcome.id, revealReason);
  expect(file.name).toMatch(/^职工花名册-.*\.xlsx$/);
  const [first, second] = await rowsIn(union.chair, file.url);
  expect(first).toMatchObject({ 姓名: "张 三", 证件号码: broken, 手机号: "13955550001" });
  expect(second).toMatchObject({ 院区: "北院区" });
  expect(Object.values(first!).at(-1)).toMatch(/^证件号码 .*(校验|check)/);
  const again = await upload(service, union.chair, await bytesOf(union.chair, file.url));
  const [outcomeAgain] = await importFile(service, "Membership", union.chair, { fileId: again });
  expect(outcomeAgain).toMatchObject({ state: "DONE", total: 2, refused: 2, accepted: 0 });
  expect(outcomeAgain?.refusals.map(({ code }) => code)).toEqual(
    outcome.refusals.map(({ code }) => code),
  );
});

test("PI-R12 without a reason the personal columns of refused rows are empty, and each row says so", async () => {
  const { union, outcome, broken } = await someRefused();
  const { url } = await refusedRows(union.chair, outcome.id);
  const [first] = await rowsIn(union.chair, url);
  expect(first).toMatchObject({ 姓名: "张 三", 证件号码: "", 手机号: "", 出生日期: "" });
  expect(Object.values(first!).join()).not.toContain(broken);
  expect(Object.values(first!).at(-1)).toMatch(/个人信息列已留空|left empty/);
  expect(await refusedRows(union.chair, outcome.id, "短")).toEqual({ code: "REVEAL_NOT_ALLOWED" });
});

test("PI-R12 refused rows in the clear are audited with their reason and stand among the reads of whoever is known", async () => {
  const union = await aUnion(service, "东院区");
  const row = aNurse("东院区");
  const [memberId] = await union.employs(row);
  const outcome = await union.imports(union.chair, [{ ...row, 姓名: "别人" }, aNurse("北院区")]);
  expect(outcome).toMatchObject({ refused: 2 });
  await refusedRows(union.chair, outcome.id, revealReason);
  const [entry] = await service.ground.db.query(
    "SELECT detail, sensitive_act FROM audit_log WHERE union_id = ? AND action = 'exportRefusedRows'",
    [union.unionId],
  );
  expect(entry).toMatchObject({ sensitive_act: "EXPORT", detail: { reason: revealReason } });
  const { mySensitiveReads: reads } = await service.ask<{ mySensitiveReads: object }>(
    union.member(memberId!, "东院区"),
    "{ mySensitiveReads(first: 5) { edges { node { reason exportOf exportedPeople } } } }",
  );
  expect(reads).toEqual({
    edges: [{ node: { reason: revealReason, exportOf: "roster", exportedPeople: 2 } }],
  });
});

test("only whoever sees an import may have its refused rows", async () => {
  const { union, outcome } = await someRefused();
  const unknown = { code: "IMPORT_UNKNOWN" };
  expect(await refusedRows(union.officerOf("东院区"), outcome.id)).toEqual(unknown);
  expect(await refusedRows((await aUnion(service)).chair, outcome.id)).toEqual(unknown);
  const own = await union.imports(union.officerOf("东院区"), [aNurse("北院区")]);
  expect(await refusedRows(union.chair, own.id)).toHaveProperty("url");
});

test("an import in which nothing was refused has no workbook to correct", async () => {
  const union = await aUnion(service, "东院区");
  const { id } = await union.imports(union.chair, [aNurse("东院区")]);
  expect(await refusedRows(union.chair, id)).toEqual({ code: "NOTHING_REFUSED" });
});

test("an upload says which of its sheets this service does not know, and a file of none names what it holds", async () => {
  const { chair } = await aUnion(service, "本部院区", "东院区");
  const start = async (path: string) =>
    (
      await service.ask<{ started: { otherSheets?: string[]; facts?: object[] } }>(
        chair,
        `mutation($input: ImportRegistersInput!) { started: importMembershipRegisters(input: $input) {
          ... on RegisterImports { otherSheets } ... on Refused { facts { name value } } } }`,
        { input: { fileId: await upload(service, chair, path), dryRun: true } },
      )
    ).started;
  expect(await start("infra/demo/roster.xlsx")).toEqual({ otherSheets: [] });
  const { facts } = await start("infra/demo/yearbook.xlsx");
  const found = facts?.find((fact) => "name" in fact && fact.name === "found");
  expect(found).toMatchObject({ value: expect.stringContaining("走访慰问/") });
});
