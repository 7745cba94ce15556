import { localDate } from "@union/kernel";
import {
  choice,
  defineRegister,
  openWorkbook,
  personName,
  readRegister,
  staffNumber,
  text,
} from "@union/registers";
import type { Person } from "./person.js";

const roster = defineRegister({
  name: "roster",
  sheet: "职工花名册",
  number: "staffNo",
  columns: {
    staffNo: staffNumber("工号"),
    name: personName("姓名"),
    sex: choice("性别", { 男: "MALE", 女: "FEMALE" }),
    campus: text("院区"),
    department: text("科室"),
  },
});

/** The people of the demo year's roster. */
export async function demoPeople(): Promise<readonly Person[]> {
  const opened = await openWorkbook("infra/demo/roster.xlsx");
  if (!opened.ok) throw new Error(opened.error.kind);
  const reading = await readRegister(roster, opened.value, { today: localDate("2026-01-31") });
  if (!reading.ok) throw new Error(reading.error.kind);
  const people: Person[] = [];
  for await (const { rowNo, outcome } of reading.value.rows) {
    if (!outcome.ok) throw new Error(`row ${rowNo} of the roster cannot be read`);
    people.push(outcome.value);
  }
  await opened.value.close();
  return people;
}
