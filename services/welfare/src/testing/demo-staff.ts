import { localDate } from "@union/kernel";
import { choice, defineRegister, openWorkbook, readRegister, text } from "@union/registers";
import type { Employee } from "./union.js";

const roster = defineRegister({
  name: "roster",
  sheet: "职工花名册",
  number: "staffNo",
  columns: {
    staffNo: text("工号"),
    name: text("姓名"),
    isWoman: choice("性别", { 女: true, 男: false }),
    campus: text("院区"),
  },
});

/** The staff of the demo year, read from its roster. */
export async function demoStaff(): Promise<readonly Employee[]> {
  const workbook = await openWorkbook("infra/demo/roster.xlsx");
  if (!workbook.ok) throw new Error(workbook.error.kind);
  const reading = await readRegister(roster, workbook.value, { today: localDate("2026-01-31") });
  if (!reading.ok) throw new Error(reading.error.kind);
  const staff: Employee[] = [];
  for await (const { rowNo, outcome } of reading.value.rows) {
    if (!outcome.ok) throw new Error(`row ${rowNo} of the demo roster cannot be read`);
    staff.push(outcome.value);
  }
  await workbook.value.close();
  return staff;
}
