import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "../local/fingerprint.mjs";
import { paths } from "../local/paths.mjs";
import { foreign } from "./foreign.mjs";
import { campuses, inventedPerson } from "./invented-person.mjs";

const headings = [
  ["工号", "staffNo"],
  ["姓名", "name"],
  ["性别", "sex"],
  ["民族", "ethnicGroup"],
  ["出生日期", "bornOn"],
  ["证件类型", "documentType"],
  ["证件号码", "documentNo"],
  ["手机号", "mobile"],
  ["政治面貌", "politicalStatus"],
  ["学历", "education"],
  ["院区", "campus"],
  ["科室", "department"],
  ["岗位类别", "category"],
  ["职务层级", "rank"],
  ["职称", "title"],
  ["用工形式", "employmentType"],
  ["参加工作日期", "workStartedOn"],
  ["入职日期", "hiredOn"],
  ["入会日期", "enrolledOn"],
  ["会籍状态", "status"],
  ["会费基数(元)", "duesBase"],
];

/**
 * A 职工花名册 workbook of invented people over four campuses, always the same for the same number of them; made once
 * and kept. Texts are shared and dates are Excel's, as office programs write them.
 * @param {number} people
 * @returns {Promise<string>} its path
 */
export async function rosterWorkbook(people) {
  const recipe = ["./roster-workbook.mjs", "./invented-person.mjs"].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  );
  const folder = join(paths.local, "bench");
  const path = join(folder, `roster-${people}-${fingerprint(recipe).slice(0, 8)}.xlsx`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  await write(`${path}.new`, people);
  renameSync(`${path}.new`, path);
  return path;
}

async function write(filename, people) {
  const { stream } = foreign("packages/registers", "exceljs");
  const options = { filename, useStyles: true, useSharedStrings: true };
  const workbook = new stream.xlsx.WorkbookWriter(options);
  const sheet = workbook.addWorksheet("职工花名册");
  sheet.columns = headings.map(([header, key]) => ({
    header,
    key,
    ...(key.endsWith("On") && { style: { numFmt: "yyyy-mm-dd" } }),
  }));
  for (let n = 0; n < people; n += 1) sheet.addRow(inventedPerson(n)).commit();
  sheet.commit();
  await workbook.commit();
}

export { campuses };
