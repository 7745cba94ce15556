import { localDate } from "@union/kernel";
import { choice } from "../columns/choice.js";
import { date } from "../columns/date.js";
import { optional } from "../columns/optional.js";
import { text } from "../columns/text.js";
import { rosterSample, visitsSample } from "../test-support/sample-registers.js";
import { openWorkbook } from "../workbook/open-workbook.js";
import { defineRegister } from "./define-register.js";
import { readRegister } from "./read-register.js";
import type { Columns, Register } from "./register.js";
import { rowNotes } from "./row-notes.js";

const context = { today: localDate("2026-01-31") };
const proposals = defineRegister({
  name: "proposals",
  sheet: "提案",
  number: "no",
  columns: {
    no: text("编号"),
    title: text("案由"),
    on: date("提交日期"),
    answeredOn: optional(date("答复日期")),
  },
});
const activities = defineRegister({
  name: "activities",
  sheet: "文体活动",
  number: "no",
  columns: {
    no: text("编号"),
    host: choice("主办", { 院工会: "OWN", 公司工会: "OTHER", 市卫生局: "OTHER" }),
    from: date("开始日期"),
  },
});

async function rowsOf<C extends Columns>(register: Register<C>, path: string) {
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(opened.error.kind);
  const reading = await readRegister(register, opened.value, context);
  if (!reading.ok) throw new Error(reading.error.kind);
  const rows = [];
  for await (const { rowNo, outcome } of reading.value.rows) {
    if (!outcome.ok) throw new Error(`row ${rowNo}: ${JSON.stringify(outcome.error)}`);
    rows.push(outcome.value);
  }
  await opened.value.close();
  return rows;
}

test("the demo roster holds 1,800 sound rows, 1,574 of them enrolled", async () => {
  const rows = await rowsOf(rosterSample, "infra/demo/roster.xlsx");
  expect(rows).toHaveLength(1800);
  expect(rows.filter(({ enrolledOn }) => enrolledOn !== null)).toHaveLength(1574);
  expect(new Set(rows.map(({ idNumber }) => idNumber)).size).toBe(1800);
  expect(rows[0]).toMatchObject({ staffNumber: "A00001", sex: "FEMALE", bornOn: "1998-07-18" });
  expect(rows.every((row) => rowNotes(rosterSample, row).length === 1)).toBe(true);
});

test("the demo yearbook has 21 sheets, with 744 visits, 56 proposals and 15 activities", async () => {
  const path = "infra/demo/yearbook.xlsx";
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(opened.value.sheets).toHaveLength(21);
  expect(opened.value.sheets.slice(0, 3)).toEqual(["走访慰问", "帮扶协助", "互助会借款"]);
  await opened.value.close();
  await expect(rowsOf(visitsSample, path)).resolves.toHaveLength(744);
  await expect(rowsOf(proposals, path)).resolves.toHaveLength(56);
  await expect(rowsOf(activities, path)).resolves.toHaveLength(15);
});
