import { readFileSync } from "node:fs";
import { addDays, fen, localDate } from "@union/kernel";
import fc from "fast-check";
import { citizenIdCheckDigit } from "../cells/citizen-id-check-digit.js";
import { cleanBlanks } from "../cells/clean-blanks.js";
import { readRegister } from "../register/read-register.js";
import type { RowOf } from "../register/register.js";
import { everyKind } from "../test-support/sample-registers.js";
import { temporaryFolder } from "../test-support/temporary-folder.js";
import { openWorkbook } from "../workbook/open-workbook.js";
import { writeRegister } from "./write-register.js";

type Row = RowOf<typeof everyKind>;
const folder = temporaryFolder();
const context = { today: localDate("2030-01-01") };

async function readBack(path: string) {
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(opened.error.kind);
  const reading = await readRegister(everyKind, opened.value, context);
  if (!reading.ok) throw new Error(reading.error.kind);
  const rows = [];
  for await (const { outcome } of reading.value.rows)
    rows.push(outcome.ok ? outcome.value : outcome.error);
  await opened.value.close();
  return rows;
}

async function* stream(rows: readonly Row[]) {
  yield* rows;
}

const awkward = fc.constantFrom(
  "=1+1",
  "+86",
  "-",
  "@SUM(A1)",
  "'=1",
  "''+",
  "'",
  "007",
  "1-2",
  "3E5",
  "2025-01-05",
  "99000119900101001X",
  "_x0041_",
  'a"b,c',
  "甲\n乙",
  "TRUE",
  "𠮷",
  "&lt;<b>",
  "a\tb",
  "'\t1",
  "null",
);
const free = fc.oneof(awkward, fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }));
const isText = (text: string) =>
  text !== "" && !/[\p{Cs}\ufffe\uffff]|(?![\n\t])\p{Cc}/u.test(text);
const text = free.map(cleanBlanks).filter(isText);
const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => addDays(localDate("1870-01-01"), days));
const staff = fc.constantFrom("A00001", "00012", "1E5", "20250105", "临001");
const citizen = fc.integer({ min: 0, max: 999 }).map((n) => {
  const digits = `99000119900101${String(n).padStart(3, "0")}`;
  return digits + citizenIdCheckDigit(digits);
});
const row: fc.Arbitrary<Row> = fc.record({
  no: text,
  month: fc.constantFrom("2025-01", "2025-12"),
  on: day,
  name: fc.constantFrom("张三", "买买提·艾力", "𠮷田", "Anna Lee"),
  staffNumber: staff,
  mobile: fc.option(fc.constant("13800000000")),
  idNumber: fc.option(citizen),
  amount: fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }).map(fen),
  credits: fc.option(fc.integer({ min: 0, max: 99_999 }).map((value) => String(value / 100))),
  times: fc.nat(1_000_000),
  attended: fc.boolean(),
  kind: fc.constantFrom("A" as const, "B" as const),
  seconders: fc.option(fc.uniqueArray(staff, { minLength: 1 })),
  note: fc.option(text),
});

test.each(["xlsx", "csv"] as const)(
  "what an export to %s wrote is read back unchanged",
  async (format) => {
    const path = folder.path(`export-${format}`);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        await writeRegister(everyKind, stream(rows), path, format);
        expect(await readBack(path)).toEqual(rows);
      }),
      { numRuns: format === "csv" ? 150 : 40 },
    );
  },
);

const dangerous: Row = {
  no: "=HYPERLINK(1)",
  month: "2025-01",
  on: localDate("2025-01-05"),
  name: "张三",
  staffNumber: "00012",
  mobile: "13800000000",
  idNumber: "11010519491231002X",
  amount: fen(-500),
  credits: null,
  times: 1,
  attended: true,
  kind: "A",
  seconders: ["A1", "B2"],
  note: "@cmd",
};

test("no field of a CSV file is executed by a spreadsheet, and none that it would spoil stands bare", async () => {
  const path = folder.path("dangerous.csv");
  await writeRegister(everyKind, stream([dangerous]), path, "csv");
  const [header = "", line] = readFileSync(path, "utf8").split("\r\n");
  expect(header.startsWith("\ufeff编号,月份,日期")).toBe(true);
  expect(line).toBe(
    '\'=HYPERLINK(1),"\t2025-01",2025-01-05,张三,"\t00012",13800000000,11010519491231002X,-5.00,,1,是,甲类,A1、B2,\'@cmd',
  );
});

test("no cell of an exported workbook is a formula", async () => {
  const path = folder.path("dangerous.xlsx");
  await writeRegister(everyKind, stream([dangerous]), path, "xlsx");
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(opened.error.kind);
  for await (const { rowNo, cells } of opened.value.rows("各种列")) {
    if (rowNo === 2) expect(cells[0]).toEqual({ kind: "text", text: "=HYPERLINK(1)" });
  }
  await opened.value.close();
});
