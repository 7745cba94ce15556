import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { typeInto, writeWorkbook } from "./edited-workbook.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

let house: ConsoleUnion;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbooks-"));
  house = await startConsoleUnion("workbooks", { isEmpty: true });
}, 180_000);
afterAll(async () => {
  await house?.stop();
  await rm(folder, { recursive: true });
});

const put = (page: Page, ...files: string[]) =>
  page.locator("input[type=file]").setInputFiles(files);
const card = (page: Page, name: string) => page.getByRole("article", { name });
const patient = { timeout: 90_000 };

const visitTitles = [
  "编号",
  "日期",
  "工号",
  "姓名",
  "事由",
  "慰问金(元)",
  "慰问品价值(元)",
  "经费来源",
];
const visit = (no: string, staffNo: string) => [
  ...[no, "2025-03-08", staffNo, null, "生病住院", 500, 0, "工会"],
];
const rosterTitles = [
  "工号",
  "姓名",
  "性别",
  "证件号码",
  "手机号",
  "院区",
  "科室",
  "用工形式",
  "入职日期",
];
const nobody = (n: number) => [
  ...[`N${n}`, "欧阳无名", "女", "990101199001011230", "13900000001", "无此院区", "内科", "编制"],
  "2020-01-01",
];

test("the chair tries the roster, imports both demo workbooks, corrects a refused row, and undoes what he brought in", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/workbooks" });
  await page.getByText("还没有导入过台账").waitFor();
  await keepPicture(page, "workbooks-empty");

  await put(page, "infra/demo/roster.xlsx");
  const roster = card(page, "roster.xlsx");
  await roster.getByText("可导入 1800 行").waitFor(patient);
  await keepPicture(page, "workbooks-tried");
  await roster.getByRole("button", { name: "正式导入" }).click();
  await roster.getByText("导入 1800 行", { exact: true }).waitFor(patient);

  await page.getByLabel("先试导入").uncheck();
  await put(page, "infra/demo/yearbook.xlsx");
  const yearbook = card(page, "yearbook.xlsx");
  await yearbook.getByRole("button", { name: "收起" }).waitFor(patient);
  await keepPicture(page, "workbooks-yearbook");
  await yearbook.getByText("导入 744 行", { exact: true }).waitFor();
  await yearbook.getByText("工资总额与拨缴", { exact: true }).waitFor();

  const path = join(folder, "visits.xlsx");
  const rows = [visitTitles, visit("T-1", "A0001"), visit("T-2", "nobody")];
  await writeWorkbook(path, { 走访慰问: rows, 随手记: [["买水"]] });
  await put(page, path);
  const visits = card(page, "visits.xlsx");
  await visits.getByText("随手记", { exact: true }).waitFor(patient);
  await visits.getByText(/不予导入 [12] 行/).waitFor(patient);
  await visits.getByRole("link", { name: "走访慰问" }).click();
  const refused = page.getByRole("table", { name: "不予导入的行" });
  await refused.locator("mark", { hasText: "nobody" }).first().waitFor();
  await keepPicture(page, "workbooks-refused");
  expect(await violationsOf(page)).toEqual([]);
  const refusedRows = await refused.getByRole("row").count();

  await page.getByRole("button", { name: "下载不予导入的行" }).click();
  await keepPicture(page, "workbooks-download");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: "下载" }).click(),
  ]);
  const corrected = join(folder, "corrected.xlsx");
  await download.saveAs(corrected);
  const known = await house.union.signIn("chair");
  const { members } = await known.ask<{ members: { edges: { node: { staffNo: string } }[] } }>(
    "{ members(first: 1) { edges { node { staffNo } } } }",
  );
  await typeInto(corrected, "工号", members.edges[0]!.node.staffNo);
  await page.getByRole("link", { name: "回到台账导入" }).click();
  await page.getByLabel("先试导入").uncheck();
  await put(page, corrected);
  const again = card(page, "corrected.xlsx");
  await again.getByText("导入 1 行", { exact: true }).waitFor(patient);
  expect(refusedRows).toBeGreaterThan(1);

  await again.getByRole("link", { name: "走访慰问" }).click();
  await page.getByRole("button", { name: "撤销导入" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("这次新增的 1 条记录会被删除").waitFor();
  await keepPicture(page, "workbooks-undo");
  await dialog.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByText("已撤销").first().waitFor();
  expect(complaints).toEqual([]);
}, 300_000);

test.each([
  { language: "zh-CN", typeSize: "usual", width: 1280 },
  { language: "en", typeSize: "large", width: 1280 },
  { language: "zh-CN", typeSize: "large", width: 360 },
  { language: "en", typeSize: "usual", width: 360 },
] as const)(
  "the pages are sound for everybody: %j",
  async (look) => {
    const name = `workbooks-${look.language}-${look.typeSize}-${look.width}`;
    const { page, complaints } = await house.visit({ login: "chair", path: "/workbooks", ...look });
    const path = join(folder, `${name}.xlsx`);
    const rows = [rosterTitles, ...Array.from({ length: 300 }, (_, n) => nobody(n))];
    await writeWorkbook(path, { 职工花名册: rows, 六十个字的工作表名称到这里为止: [["一"]] });
    await page.locator("summary").click();
    await page
      .getByRole("button", { name: /职工花名册/ })
      .first()
      .waitFor();
    await put(page, path);
    const file = card(page, `${name}.xlsx`);
    await file.getByText(/300/).waitFor(patient);
    await keepPicture(page, name);
    expect(await violationsOf(page)).toEqual([]);
    await file.getByRole("link", { name: "职工花名册" }).click();
    await page.locator("mark", { hasText: "无此院区" }).or(page.locator("mark")).first().waitFor();
    await keepPicture(page, `${name}-refused`);
    expect(await violationsOf(page)).toEqual([]);
    const isWider = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    expect(await page.evaluate(isWider)).toBe(false);
    expect(complaints).toEqual([]);
  },
  120_000,
);

test("by keyboard alone a file is chosen, its refused rows are reached, narrowed and taken home", async () => {
  const { page } = await house.visit({ login: "chair", path: "/workbooks" });
  const path = join(folder, "keyboard.xlsx");
  await writeWorkbook(path, { 职工花名册: [rosterTitles, nobody(1)] });
  await tabTo(page, "选择文件");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.keyboard.press("Enter"),
  ]);
  await chooser.setFiles(path);
  await card(page, "keyboard.xlsx").getByText("不予导入 1 行").waitFor(patient);
  await tabTo(page, "职工花名册");
  await page.keyboard.press("Enter");
  await page.locator("mark").first().waitFor();
  await tabTo(page, "下载不予导入的行");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(page, "下载");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  expect(download.suggestedFilename()).toContain("职工花名册");
}, 120_000);

test("a service that is down is named, and the others go on", async () => {
  const { page } = await house.visit({ login: "chair", path: "/workbooks" });
  await page.getByRole("heading", { name: "导入记录" }).waitFor();
  await house.union.stopService("welfare");
  try {
    const path = join(folder, "down.xlsx");
    await writeWorkbook(path, { 职工花名册: [rosterTitles, nobody(1)], 走访慰问: [visitTitles] });
    await put(page, path);
    const file = card(page, "down.xlsx");
    await file.getByText("不予导入 1 行").waitFor(patient);
    await file.getByRole("alert").waitFor();
    await file.getByText("走访慰问", { exact: true }).waitFor();
    await keepPicture(page, "workbooks-down");
  } finally {
    await house.union.startService("welfare");
  }
}, 120_000);

/** Goes on by the tabulator until the thing of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused =
    "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''";
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(focused)) === name) return;
  }
  throw new Error(`${name} is not reached by keyboard`);
}
