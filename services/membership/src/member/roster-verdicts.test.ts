import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import {
  citizenNumber,
  citizenNumberWithX,
  withWrongCheckDigit,
} from "../testing/citizen-number.js";
import { numberedWorkbook } from "../testing/numbered-workbook.js";
import { aNurse, type RosterCells, rosterTitles } from "../testing/roster-row.js";
import { aUnion, rosterCsv } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const verdict = ({ refusals }: { refusals: readonly object[] }) => refusals;
const refusedAs = (code: string, column: string) => expect.objectContaining({ code, column });
const people = async (unionId: string) =>
  service.ground.db.query<Record<string, string>[]>(
    "SELECT staff_no, name FROM member WHERE union_id = ? ORDER BY staff_no",
    [unionId],
  );

const wrongCells: readonly (readonly [string, string, RosterCells])[] = [
  ["工号", "BLANK", { 工号: "" }],
  ["工号", "STAFF_NUMBER_UNREADABLE", { 工号: "/" }],
  ["工号", "STAFF_NUMBER_UNREADABLE", { 工号: "外聘001" }],
  ["证件号码", "CITIZEN_ID_CHECK_DIGIT", { 证件号码: withWrongCheckDigit(citizenNumber(900)) }],
  ["证件号码", "CITIZEN_ID_BIRTH_DATE", { 证件号码: citizenNumber(900, "19900231") }],
  ["证件号码", "DIGITS_LOST", { 证件号码: "9.90101E+17" }],
  ["出生日期", "DATE_IMPOSSIBLE", { 出生日期: "1990-02-30" }],
  ["出生日期", "DATE_IN_FUTURE", { 出生日期: "2999-01-01" }],
  ["入会日期", "DATE_UNREADABLE", { 入会日期: "去年" }],
  ["入会日期", "DATE_IN_FUTURE", { 入会日期: "2999-01-01" }],
  ["入会日期", "ENROLMENT_DATE_MISSING", { 入会日期: "" }],
  ["院区", "CAMPUS_UNKNOWN", { 院区: "西院区" }],
  ["会费基数(元)", "AMOUNT_NEGATIVE", { "会费基数(元)": "-1" }],
  ["会费基数(元)", "AMOUNT_UNREADABLE", { "会费基数(元)": "五千" }],
  ["手机号", "MOBILE_UNREADABLE", { 手机号: "12345" }],
  ["姓名", "NAME_FORBIDDEN_CHARACTER", { 姓名: "李😀" }],
  ["会籍状态", "NOT_AMONG_CHOICES", { 会籍状态: "大概在" }],
];

test("acceptance: every wrong row is refused with its number, column and code, in Chinese; the good ones come in", async () => {
  const { chair, imports, unionId } = await aUnion(service, "本部院区");
  const good = [aNurse("本部院区"), aNurse("本部院区")];
  const wrong = wrongCells.map(([, , cells]) => aNurse("本部院区", cells));
  const outcome = await imports(chair, [good[0]!, ...wrong, good[1]!]);
  expect(outcome).toMatchObject({
    state: "DONE",
    total: wrong.length + 2,
    accepted: 2,
    unchanged: 0,
    refused: wrong.length,
  });
  expect(outcome.refusals.map(({ rowNo, column, code }) => [rowNo, column, code])).toEqual(
    wrongCells.map(([column, code], n) => [n + 3, column, code]),
  );
  for (const { message } of outcome.refusals) expect(message).toMatch(/[\u4e00-\u9fff]/);
  expect((await people(unionId)).map((row) => row["staff_no"])).toEqual(
    good.map((row) => row["工号"]),
  );
});

test("the same citizen number under two 工号 is refused within one file", async () => {
  const { chair, imports } = await aUnion(service, "本部院区");
  const number = citizenNumber(901);
  const rows = [1, 2].map(() => aNurse("本部院区", { 证件号码: number }));
  const outcome = await imports(chair, rows);
  expect(outcome).toMatchObject({ accepted: 1, refused: 1 });
  expect(verdict(outcome)).toEqual([refusedAs("SHARED_IN_FILE", "证件号码")]);
});

test("the same citizen number under two 工号 is refused across files, in capitals or not", async () => {
  const { chair, imports, employs } = await aUnion(service, "本部院区");
  const number = citizenNumberWithX();
  await employs(aNurse("本部院区", { 证件号码: number }));
  const outcome = await imports(chair, [aNurse("本部院区", { 证件号码: number.toLowerCase() })]);
  expect(verdict(outcome)).toEqual([refusedAs("DOCUMENT_TAKEN", "证件号码")]);
  expect(JSON.stringify(outcome)).not.toContain(number);
});

test("the same citizen number may be known in two unions: neither learns of the other", async () => {
  const number = citizenNumber(902);
  for (const union of [await aUnion(service, "本部院区"), await aUnion(service, "本部院区")])
    await union.employs(aNurse("本部院区", { 证件号码: number }));
});

test("a wrong cell is told with every problem of its row, and the row once", async () => {
  const { chair, imports } = await aUnion(service, "本部院区");
  const outcome = await imports(chair, [aNurse("本部院区", { 性别: "?", "会费基数(元)": "-5" })]);
  expect(outcome).toMatchObject({ total: 1, refused: 1 });
  expect(outcome.refusals.map(({ rowNo, column }) => [rowNo, column])).toEqual([
    [2, "性别"],
    [2, "会费基数(元)"],
  ]);
});

test("acceptance: a dry run gives the same verdicts and stores nothing", async () => {
  const { chair, imports, unionId } = await aUnion(service, "本部院区");
  const rows = [aNurse("本部院区"), aNurse("西院区")];
  const dry = await imports(chair, rows, { dryRun: true });
  expect(dry).toMatchObject({ state: "DONE", total: 2, accepted: 1, refused: 1 });
  for (const table of ["member", "post", "membership_fact", "department", "register_row", "outbox"])
    expect(
      await service.ground.db.query(`SELECT 1 FROM ${table} WHERE union_id = ?`, [unionId]),
    ).toEqual([]);
  const real = await imports(chair, rows);
  expect(real.refusals).toEqual(dry.refusals);
  expect(real).toMatchObject({ accepted: 1, refused: 1 });
});

test("acceptance: importing the same rows again changes nothing, however they are typed", async () => {
  const { chair, imports, employs, unionId } = await aUnion(service, "本部院区");
  const number = citizenNumberWithX();
  const row = aNurse("本部院区", {
    姓名: "张三",
    证件号码: number,
    手机号: "13912345678",
    "会费基数(元)": "1234.50",
    出生日期: "1990-02-15",
  });
  await employs(row);
  const typed = [
    { 姓名: "张　三" },
    { 证件号码: ` ${number.slice(0, 6)} ${number.slice(6).toLowerCase()}` },
    { 手机号: "+86 139-1234-5678" },
    { "会费基数(元)": "¥1,234.5元" },
    { "会费基数(元)": "１２３４.５" },
    { 出生日期: "1990年2月15日" },
    { 出生日期: "1990.2.15" },
    { 出生日期: "1990/2/15" },
    { 科室: "　内科 " },
  ];
  for (const cells of typed)
    expect([cells, await imports(chair, [{ ...row, ...cells }])]).toEqual([
      cells,
      expect.objectContaining({ unchanged: 1, accepted: 0, refused: 0 }),
    ]);
  expect(
    await service.ground.db.query("SELECT version FROM member WHERE union_id = ?", [unionId]),
  ).toEqual([{ version: 1 }]);
});

test("a roster saved in GB18030 is read, with characters that GBK lacks", async () => {
  const { chair, imports, unionId } = await aUnion(service, "本部院区");
  // 工号,姓名,性别,院区,科室,用工形式,入职日期 and one row, as Excel saves them in China; the name ends in 𠮷 (four bytes).
  const gb18030 = Buffer.from(
    "b9a4bac52cd0d5c3fb2cd0d4b1f02cd4bac7f82cbfc6cad22cd3c3b9a4d0cecabd2cc8ebd6b0c8d5c6da0d0a" +
      "47423030312cd5c59534b2352cc5ae2cb1beb2bfd4bac7f82cc4dabfc62cb1e0d6c62c323031352d332d310d0a",
    "hex",
  );
  const outcome = await imports(chair, gb18030);
  expect(outcome).toMatchObject({ state: "DONE", accepted: 1, refused: 0 });
  expect(await people(unionId)).toEqual([{ staff_no: "GB001", name: "张𠮷" }]);
});

test.each(["𠮷𡈽", "㐂𬎆", "阿卜杜热西提·买买提", "O'Neill-Smith", "欧阳𫠉"])(
  "a rare name is kept as it is written: %s",
  async (name) => {
    const { chair, employs } = await aUnion(service, "本部院区");
    const [id] = await employs(aNurse("本部院区", { 姓名: name }));
    const { member } = await service.ask<{ member: { name: string } }>(
      chair,
      "query($id: ID!) { member(id: $id) { name } }",
      { id },
    );
    expect(member.name).toBe(name);
  },
);

test("a citizen number that a workbook keeps as a number is refused, for its end is lost; a 工号 kept so stays text", async () => {
  const { chair, imports, unionId } = await aUnion(service, "本部院区");
  const rows = [
    aNurse("本部院区", { 工号: 1001 }),
    aNurse("本部院区", { 工号: "0012", 手机号: 13912345678 }),
    aNurse("本部院区", { 工号: 1003, 证件号码: 990101199002150100 }),
  ];
  const workbook = numberedWorkbook("职工花名册", [
    rosterTitles,
    ...rows.map((row) => rosterTitles.map((title) => row[title] ?? null)),
  ]);
  const outcome = await imports(chair, workbook);
  expect(outcome).toMatchObject({ state: "DONE", accepted: 2, refused: 1 });
  expect(verdict(outcome)).toEqual([
    { rowNo: 4, column: "证件号码", code: "DIGITS_LOST", message: expect.any(String) },
  ]);
  expect((await people(unionId)).map((row) => row["staff_no"])).toEqual(["0012", "1001"]);
  expect(await imports(chair, rosterCsv([rows[0]!]))).toMatchObject({ unchanged: 1 });
});

test("one department however it is typed: ICU and icu do not stop an import", async () => {
  const { chair, imports, unionId } = await aUnion(service, "本部院区");
  const first = await imports(chair, [
    aNurse("本部院区", { 科室: "ICU" }),
    aNurse("本部院区", { 科室: "icu" }),
  ]);
  expect(first).toMatchObject({ state: "DONE", accepted: 2 });
  expect(await imports(chair, [aNurse("本部院区", { 科室: "ＩＣＵ" })])).toMatchObject({
    state: "DONE",
    accepted: 1,
  });
  expect(
    await service.ground.db.query("SELECT name FROM department WHERE union_id = ?", [unionId]),
  ).toEqual([{ name: "ICU" }]);
});

test("a department that begins next year takes in people of the roster already", async () => {
  const { chair, campusId, imports } = await aUnion(service, "本部院区");
  await service.ask(
    chair,
    `mutation($campusId: ID!) { openDepartment(input: {campusId: $campusId, name: "急诊科", validFrom: "2999-01-01"}) { __typename } }`,
    { campusId: campusId("本部院区") },
  );
  expect(await imports(chair, [aNurse("本部院区", { 科室: "急诊科" })])).toMatchObject({
    state: "DONE",
    accepted: 1,
  });
});
