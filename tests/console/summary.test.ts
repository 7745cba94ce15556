import { readFile } from "node:fs/promises";
import {
  annualSummary,
  findFigure,
  quantity,
  renderMarkdown,
  type SummaryAnswer,
  summaryOperation,
} from "@union/annual-summary";
import type { Download, Page } from "playwright-core";
import type { Caller } from "../union/caller.js";
import { until } from "../union/import-workbook.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

const visitsToTheSick = "走访慰问伤病与离退休职工人次";
const languages = ["zh-CN", "en"] as const;

let house: ConsoleUnion;
let chair: Caller;
beforeAll(async () => {
  house = await startConsoleUnion("summary");
  chair = await house.union.signIn("chair");
}, 240_000);
afterAll(() => house?.stop());

const summaryOf = (caller: Caller, year: number, language: "zh-CN" | "en" = "zh-CN") =>
  caller
    .try<SummaryAnswer>(summaryOperation, { year }, { "accept-language": language })
    .then(({ data }) => annualSummary(data!, year, language === "en" ? "en" : "zh"));
const tableOf = (page: Page): Promise<string[][]> =>
  page
    .locator(".summary-table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("a, td")].map((cell) => cell.textContent ?? "")),
    );
/** The address of a page of the summary of 2025, narrowed to 东院区. */
const eastern = async (page: string): Promise<string> => {
  const { campuses } = await chair.ask<SummaryAnswer>(summaryOperation, { year: 2025 });
  return `/summary/2025${page}?campus=${campuses!.find(({ name }) => name === "东院区")!.id}`;
};
const downloaded = async (page: Page): Promise<Download> => {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /Markdown/ }).click();
  return waiting;
};
const isReady = (page: Page) => page.locator(".summary-table").nth(3).waitFor();

test("the chair reads 272 in the summary and, by keyboard alone, opens it to its 272 records, down to the last", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/summary/2025" });
  const row = page.getByRole("row", { name: new RegExp(visitsToTheSick) });
  await row.waitFor();
  expect(await row.getByRole("cell").allTextContents()).toEqual(["人次", "272", "83", "189"]);
  await row.getByRole("link").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: visitsToTheSick }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/summary/2025/C1_illRetiredPersonTimes");
  await page.getByText("生病住院或离退休").waitFor();
  const records = page.getByRole("region", { name: "明细" });
  await records.getByRole("row").nth(3).waitFor();
  expect(await records.getByRole("table").getAttribute("aria-rowcount")).toBe("273");
  expect(await page.getByText("共 272 条").count()).toBe(1);
  await records.focus();
  const last = records.locator('[role=row][aria-rowindex="273"]');
  await until("the last record being read", async () => {
    await page.keyboard.press("End");
    return (await last.count()) === 1;
  });
  await last.getByRole("link").and(page.locator('[href^="/people/"]')).waitFor();
  expect(await last.getByRole("link").textContent()).not.toBe("查看人员");
  await keepPicture(page, "summary-figure-end");
  expect(complaints).toEqual([]);
});

test("every figure on the page is the graph's, in the order and the words of the document, and opens by its code", async () => {
  const { page } = await house.visit({ login: "chair", path: "/summary/2025" });
  await isReady(page);
  const { sections, campuses } = await summaryOf(chair, 2025);
  const figures = sections.flatMap((section) => section.figures ?? []);
  const shown = await tableOf(page);
  expect(shown.map(([name, , ...numbers]) => [name, ...numbers])).toEqual(
    figures.map(({ name, value, unit, byCampus }) => [
      name,
      quantity(value, unit),
      ...campuses.map((_, n) => quantity(byCampus?.[n] ?? null, unit)),
    ]),
  );
  const links = page.locator(".summary-table a");
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual(
    figures.map(({ code }) => `/summary/2025/${code}`),
  );
  expect(figures.length).toBeGreaterThan(90);
});

test("every figure has a definition of its own in both languages", async () => {
  for (const language of languages) {
    const { sections } = await summaryOf(chair, 2025, language);
    const definitions = sections.flatMap(({ figures }) => figures!.map((one) => one.definition));
    expect(new Set(definitions).size).toBe(definitions.length);
    for (const definition of definitions)
      expect(/[\u4e00-\u9fff]/.test(definition)).toBe(language === "zh-CN");
  }
});

test("a campus officer sees the values of 东院区 alone, and no other campus's records", async () => {
  const { page } = await house.visit({ login: "officer.east", path: "/summary/2025" });
  const row = page.getByRole("row", { name: new RegExp(visitsToTheSick) });
  await row.waitFor();
  expect(await row.getByRole("cell").allTextContents()).toEqual(["人次", "83", "83"]);
  expect(await page.getByRole("columnheader", { name: "本部院区" }).count()).toBe(0);
  await page.getByText("合计只含您管理范围内的院区：东院区").waitFor();
  await row.getByRole("link").click();
  await page.getByText("共 83 条").waitFor();
  await keepPicture(page, "summary-figure-east");
});

test("the reader's campus stands in the address, narrows columns and records, and comes back with a link", async () => {
  const { page } = await house.visit({ login: "chair", path: "/summary/2025" });
  await isReady(page);
  await page.locator(".header select").selectOption({ label: "东院区" });
  await page.waitForURL(/\?campus=/);
  await page.getByRole("heading", { level: 1, name: /东院区 2025 年度工作总结$/ }).waitFor();
  expect(await page.title()).toContain("东院区 2025");
  await page.getByText("除“全会”一列外，各数都是东院区的").waitFor();
  const row = page.getByRole("row", { name: new RegExp(visitsToTheSick) });
  expect(await row.getByRole("cell").allTextContents()).toEqual(["人次", "83", "272"]);
  await row.getByRole("link").click();
  await page.getByText("共 83 条").waitFor();
  const address = new URL(page.url());
  const other = await house.visit({ login: "chair", path: address.pathname + address.search });
  await other.page.getByRole("heading", { name: "明细（东院区）" }).waitFor();
});

test("a summary narrowed to a campus is the campus's in its cards, beside its year before and in its file", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: await eastern("") });
  await isReady(page);
  const [now, before] = await Promise.all([summaryOf(chair, 2025), summaryOf(chair, 2024)]);
  const at = now.campuses.indexOf("东院区");
  const membersOf = (summary: typeof now) => findFigure(summary, "A1_members")!.byCampus![at]!;
  const [members, former] = [membersOf(now), membersOf(before)];
  const card = page.locator(".summary-headlines li", { hasText: "会员人数" }).first();
  expect(await card.locator("strong").textContent()).toBe(quantity(members, "PERSONS"));
  await page.getByLabel("与上一年对比").check();
  await page.getByRole("columnheader", { name: "2024 年" }).first().waitFor();
  const titles = await page.locator(".summary-table").first().locator("thead th").allTextContents();
  expect(titles.slice(2)).toEqual(["东院区", "2024 年", "增减", "增减率(%)", "全会"]);
  const row = page.getByRole("row", { name: /^会员人数/ });
  const cells = await row.getByRole("cell").allTextContents();
  expect(cells.slice(1, 4)).toEqual([`${members}`, `${former}`, `+${members - former}`]);
  expect(cells.at(-1)).toBe("1,574");
  await keepPicture(page, "summary-campus-compared");
  const file = await downloaded(page);
  expect(file.suggestedFilename()).toMatch(/东院区 2025 年度工作总结\.md$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toMatch(/^# .*东院区 2025 年度工作总结\n\n> 除“全会”一列外/);
  expect(text).toContain(`| ${cells.join(" | ")} |`);
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a figure narrowed to a campus counts the campus's records, and one that is not kept by campus stays the whole union's", async () => {
  const { page } = await house.visit({ login: "chair", path: await eastern("/A1_members") });
  const records = page.getByText(/共 \d+ 条 · 每条明细计 1，条数与指标值相等/);
  await records.waitFor();
  const count = /共 (\d+) 条/.exec((await records.textContent())!)![1]!;
  expect(await page.locator(".figure-value").textContent()).toBe(`东院区${count} 人`);
  expect(Number(count)).toBeLessThan(1574);
  expect(await page.locator(".figure-facts").textContent()).toContain("全会1,574 人");
  await keepPicture(page, "summary-figure-campus");
  const summary = await summaryOf(chair, 2025);
  const shared = summary.sections
    .flatMap(({ figures }) => figures ?? [])
    .find(({ byCampus, value, rows }) => !byCampus && value && rows)!;
  await page.goto(`${house.union.url}${await eastern(`/${shared.code}`)}`);
  await page.getByText("这个指标属于全会").waitFor();
  expect(await page.locator(".figure-value").textContent()).toContain(
    `全会${quantity(shared.value, shared.unit)} `,
  );
  await page.getByRole("heading", { name: "明细", exact: true }).waitFor();
});

test.each(languages)(
  "the Markdown file is the document of the same answer (%s)",
  async (language) => {
    const { page } = await house.visit({ login: "chair", path: "/summary/2025", language });
    await isReady(page);
    const file = await downloaded(page);
    const summary = await summaryOf(chair, 2025, language);
    expect(file.suggestedFilename().replace(/_/g, ":")).toBe(`${summary.heading}.md`);
    expect(await readFile(await file.path(), "utf8")).toBe(renderMarkdown(summary));
  },
);

test("beside the year before every figure shows that year's value and its change", async () => {
  const { page } = await house.visit({ login: "chair", path: "/summary/2025" });
  await isReady(page);
  await page.getByLabel("与上一年对比").check();
  const row = page.getByRole("row", { name: /^会员人数/ });
  await page.getByRole("columnheader", { name: "2024 年" }).first().waitFor();
  const before = findFigure(await summaryOf(chair, 2024), "A1_members")!.value!;
  expect(before).toBeLessThan(1574);
  expect(await row.getByRole("cell").allTextContents()).toEqual(
    expect.arrayContaining(["1,574", quantity(before, "PERSONS"), `+${1574 - before}`]),
  );
  expect(page.url()).toContain("compare=1");
  await keepPicture(page, "summary-compared");
});

test("on paper there is no navigation, and every figure has its code in a footnote", async () => {
  const { page } = await house.visit({ login: "chair", path: "/summary/2025" });
  await isReady(page);
  await page.emulateMedia({ media: "print" });
  for (const part of [".header", ".navigation", ".page-actions"])
    expect(await page.locator(part).isVisible()).toBe(false);
  const notes = page.locator(".summary-notes li");
  const row = page.getByRole("row", { name: new RegExp(visitsToTheSick) });
  const number = Number(await row.locator("sup").textContent());
  expect(await notes.nth(number - 1).textContent()).toContain("C1_illRetiredPersonTimes");
  expect(await notes.nth(number - 1).isVisible()).toBe(true);
  expect(await notes.count()).toBe(await page.locator(".summary-table tbody tr").count());
  await page.setViewportSize({ width: 794, height: 1123 });
  await keepPicture(page, "summary-print");
  await notes.first().scrollIntoViewIfNeeded();
  await keepPicture(page, "summary-print-notes");
  const paper = await page.pdf({ preferCSSPageSize: true, path: ".local/screens/summary.pdf" });
  expect(paper.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test("a year without records teaches what to import", async () => {
  const { page } = await house.visit({ login: "chair", path: "/summary/1951" });
  await page.getByText("1951 年还没有记录").waitFor();
  await page.getByText("请导入走访慰问台账").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await keepPicture(page, "summary-empty-year");
  await page.goto(`${house.union.url}/summary/2024`);
  const care = page.getByRole("region", { name: "四、关爱与福利" });
  await care.getByText("请导入走访慰问台账").waitFor();
  await page.goto(`${house.union.url}/summary/never`);
  await page.getByRole("heading", { name: "这里没有您要找的内容" }).waitFor();
  await page.goto(`${house.union.url}/summary/2025/Z9_nothing`);
  await page.getByText("没有这个指标").waitFor();
});

describe("while a service is down", () => {
  beforeAll(() => house.union.stopService("welfare"));
  afterAll(() => house.union.startService("welfare"));

  test("its section says so, and the rest stands", async () => {
    const { page } = await house.visit({ login: "chair", path: "/summary/2025" });
    const section = page.getByRole("region", { name: "四、关爱与福利" });
    await section.getByText("这一部分暂缺").waitFor();
    expect(await section.getByRole("table").count()).toBe(0);
    await page
      .getByRole("row", { name: /^会员人数/ })
      .getByText("1,574")
      .waitFor();
    await page.getByRole("alert").getByText("职工福利").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, "summary-service-down");
    await page.goto(`${house.union.url}/summary/2025/C1_visits`);
    await page.getByText("暂缺：负责这个指标的服务没有应答").waitFor();
    await page.goto(`${house.union.url}/summary/2025/A1_members`);
    await page.getByText("共 1574 条").waitFor();
  });
});
