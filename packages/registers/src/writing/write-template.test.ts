import { localDate } from "@union/kernel";
import exceljs from "exceljs";
import { readRegister } from "../register/read-register.js";
import { everyKind } from "../test-support/sample-registers.js";
import { temporaryFolder } from "../test-support/temporary-folder.js";
import { openWorkbook } from "../workbook/open-workbook.js";
import { writeTemplate } from "./write-template.js";

const folder = temporaryFolder();

test("a template is the register without rows", async () => {
  const path = folder.path("template.xlsx");
  await writeTemplate(everyKind, path);
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(opened.error.kind);
  const reading = await readRegister(everyKind, opened.value, { today: localDate("2025-12-31") });
  if (!reading.ok) throw new Error(reading.error.kind);
  expect(reading.value.header.notes).toEqual([]);
  for await (const row of reading.value.rows) throw new Error(`row ${row.rowNo} is not expected`);
  await opened.value.close();
});

test("a template keeps identifiers text, dates dates, offers choices and hints, and holds its header in view", async () => {
  const path = folder.path("formats.xlsx");
  await writeTemplate(everyKind, path);
  const book = await new exceljs.Workbook().xlsx.readFile(path);
  const sheet = book.getWorksheet("各种列");
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(["工号", "日期", "金额(元)", "人次"].map((title) => formatOf(sheet, title))).toEqual([
    "@",
    "yyyy-mm-dd",
    "0.00",
    "0",
  ]);
  expect(sheet?.getCell("L2").dataValidation).toMatchObject({
    type: "list",
    formulae: ['"甲类,乙类"'],
    prompt: "必填；甲类、乙类",
  });
  expect(sheet?.getCell("F9999").dataValidation).toMatchObject({
    prompt: "选填；11 位手机号，按文本填写",
  });
});

function formatOf(sheet: exceljs.Worksheet | undefined, title: string): string | undefined {
  const column = sheet?.columns.find((one) => one.values?.[1] === title);
  return column?.style?.numFmt;
}
