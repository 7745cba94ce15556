import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { citizenNumber } from "../../services/membership/src/testing/citizen-number.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { typeInto, writeWorkbook } from "./edited-workbook.js";
import { overhang } from "./fits.js";
import { foreignWords, heardFrom } from "./foreign-words.js";
import { tabTo } from "./keyboard.js";
import { looks } from "./looks.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";
import { card, nobody, patient, put, rosterTitles } from "./workbooks-desk.js";

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

  const known = await house.union.signIn("chair");
  const { members } = await known.ask<{ members: { edges: { node: { staffNo: string } }[] } }>(
    "{ members(first: 1) { edges { node { staffNo } } } }",
  );
  const { staffNo } = members.edges[0]!.node;
  const path = join(folder, "visits.xlsx");
  const unfit = visit("T-2", "nobody");
  const rows = [visitTitles, visit("T-1", staffNo), unfit.with(1, "2025-13-40")];
  await writeWorkbook(path, { 走访慰问: rows, 随手记: [["买水"]] });
  await put(page, path);
  const visits = card(page, "visits.xlsx");
  await visits.getByText("随手记", { exact: true }).waitFor(patient);
  await visits.getByText("导入 1 行", { exact: true }).waitFor(patient);
  await visits.getByText("不予导入 1 行").waitFor();
  await visits.getByRole("link", { name: "走访慰问" }).click();
  const refused = page.getByRole("table", { name: "不予导入的行" });
  await refused.locator("mark", { hasText: "2025-13-40" }).first().waitFor();
  await keepPicture(page, "workbooks-refused");
  expect(await violationsOf(page)).toEqual([]);
  // The titles, and one line for each of the row's reasons.
  await page.getByText("1 行不予导入，共有 1 处原因（一行可能有几处）。").waitFor();
  expect(await refused.getByRole("row").count()).toBe(2);
  await page.goto(`${page.url()}?column=无此列`);
  await page.getByText("1 行不予导入，共有 1 处原因").waitFor();
  expect(await page.getByLabel("只看").inputValue()).toBe("");
  expect(await refused.getByRole("row").count()).toBe(2);

  await page.getByRole("button", { name: "下载不予导入的行" }).click();
  await keepPicture(page, "workbooks-download");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: "下载" }).click(),
  ]);
  const corrected = join(folder, "corrected.xlsx");
  await download.saveAs(corrected);
  await typeInto(corrected, "工号", staffNo);
  await typeInto(corrected, "日期", "2025-03-09");
  await page.getByRole("link", { name: "回到台账导入" }).click();
  await page.getByLabel("先试导入").uncheck();
  await put(page, corrected);
  const again = card(page, "corrected.xlsx");
  await again.getByText("导入 1 行", { exact: true }).waitFor(patient);

  await again.getByRole("link", { name: "走访慰问" }).click();
  await page.getByRole("button", { name: "撤销导入" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("这次新增的 1 条记录会被删除").waitFor();
  await keepPicture(page, "workbooks-undo");
  await dialog.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByText("已收回 1 行").waitFor();
  const title = page.getByRole("heading", { level: 1, name: "走访慰问" });
  await title.and(page.locator(":focus")).waitFor();
  expect(complaints).toEqual([]);
}, 300_000);

test("a trial with corrections shows of every row what would become of it, narrowed by the address", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/workbooks" });
  const person = (n: number, department = "内科") =>
    nobody(n).with(0, `R${n}`).with(3, citizenNumber(n)).with(5, "本部院区").with(6, department);
  const sheet = async (name: string, rows: ReturnType<typeof nobody>[]) => {
    await writeWorkbook(join(folder, name), { 职工花名册: [rosterTitles, ...rows] });
    await put(page, join(folder, name));
    return card(page, name);
  };
  await page.getByLabel("先试导入").uncheck();
  const first = await sheet("first.xlsx", [person(901), person(902)]);
  await first.getByText("导入 2 行", { exact: true }).waitFor(patient);
  await page.getByLabel("先试导入").check();
  await page.getByLabel("更正已有记录").check();
  const rows = [person(901), person(902, "外科"), nobody(903), person(904)];
  const tried = await sheet("second.xlsx", rows);
  await tried.getByText("可导入 2 行", { exact: true }).waitFor(patient);
  await tried.getByRole("link", { name: "职工花名册" }).click();

  await page.getByRole("table", { name: "不予导入的行" }).waitFor();
  const filter = page.getByLabel("看哪些行");
  await filter.selectOption("将更正（1）");
  const table = page.getByRole("table", { name: "每一行的结果" });
  await table.getByText("外科").waitFor();
  expect(await table.getByRole("row").count()).toBe(2);
  expect(new URL(page.url()).search).toBe("?verdict=corrected");

  await filter.selectOption("全部（4）");
  await page.reload();
  await table.locator("mark", { hasText: "无此院区" }).first().waitFor();
  expect(await table.locator(".mark").allTextContents()).toEqual([
    ...["已有", "将更正", "不予导入", "可新增"],
  ]);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await keepPicture(page, `workbooks-rows-${width}`);
    expect([width, await violationsOf(page)]).toEqual([width, []]);
    expect([width, await overhang(page)]).toEqual([width, 0]);
  }
  expect(complaints).toEqual([]);
}, 180_000);

test.each(looks)(
  "the pages are sound for everybody, at a desk and on a phone: %j",
  async (look) => {
    const name = `workbooks-${look.language}-${look.typeSize}`;
    const { page, complaints } = await house.visit({ login: "chair", path: "/nowhere", ...look });
    const heard = heardFrom(page);
    await page.goto(`${house.union.url}/workbooks`);
    const soundAt = async (part: string) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await keepPicture(page, `${name}-${part}-${width}`);
        expect([width, await violationsOf(page)]).toEqual([width, []]);
        expect([width, await overhang(page)]).toEqual([width, 0]);
      }
      const foreign = await foreignWords(page, heard);
      // What stands in a cell, too short to be told from other words.
      expect(foreign.filter((text) => text !== "女")).toEqual([]);
    };
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
    await page.waitForLoadState("networkidle");
    await soundAt("desk");
    await file.getByRole("link", { name: "职工花名册" }).click();
    await page.locator("mark").first().waitFor();
    await page.waitForLoadState("networkidle");
    await soundAt("refused");
    await page.locator(".import-rows select").first().selectOption("ALL");
    await page.locator(".verdict-refused").first().waitFor();
    await page.waitForLoadState("networkidle");
    await soundAt("rows");
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  180_000,
);

test("by keyboard alone a file is chosen, its refused rows are reached, narrowed and taken home", async () => {
  const { page } = await house.visit({ login: "chair", path: "/workbooks" });
  const path = join(folder, "keyboard.xlsx");
  await writeWorkbook(path, { 职工花名册: [rosterTitles, nobody(1)] });
  const chosen = page.waitForEvent("filechooser");
  await tabTo(page, page.getByRole("button", { name: "选择文件" }));
  await page.keyboard.press("Enter");
  await (await chosen).setFiles(path);
  const file = card(page, "keyboard.xlsx");
  await file.getByText("不予导入 1 行").waitFor(patient);
  await tabTo(page, file.getByRole("link", { name: "职工花名册" }));
  await page.keyboard.press("Enter");
  await page.locator("mark").first().waitFor();
  await tabTo(page, page.getByLabel("看哪些行"));
  await page.keyboard.press("ArrowUp");
  await page.getByRole("table", { name: "每一行的结果" }).waitFor();
  await tabTo(page, page.getByRole("button", { name: "下载不予导入的行" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByRole("button", { name: "下载", exact: true }));
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
    await file.getByText("“职工福利”暂时没有应答，不知道有关的工作表导入了没有").waitFor();
    await file.getByText("走访慰问", { exact: true }).waitFor();
    await keepPicture(page, "workbooks-down");
    await page.getByRole("button", { name: "English" }).click();
    await file.getByText("“Welfare” does not answer for the moment, so it is not known").waitFor();
    await house.union.stopService("activities");
    await file.getByRole("button", { name: "Try again" }).click();
    const both = "“Welfare” and “Activities” do not answer for the moment";
    await file.getByText(both).waitFor(patient);
    await page.getByRole("button", { name: "中文" }).click();
    await file.getByText("“职工福利”和“文体活动”暂时没有应答").waitFor();
  } finally {
    await house.union.startService("welfare");
    await house.union.startService("activities");
  }
}, 120_000);
