import type { Browser, Page } from "playwright-core";
import { addChair } from "../union/demo-year.js";
import { startWholeUnion, type WholeUnion } from "../union/whole-union.js";
import { openBrowser } from "./browser.js";
import { builtConsole } from "./built-console.js";
import { keepPicture, visit } from "./visit.js";

let union: WholeUnion;
let browser: Browser;
beforeAll(async () => {
  union = await startWholeUnion("console_workbooks", { console: builtConsole() });
  await addChair(union);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await union?.stop();
});

const put = (page: Page, ...files: string[]) =>
  page.locator("input[type=file]").setInputFiles(files);
const card = (page: Page, name: string) => page.getByRole("article", { name });

test("the chair tries the roster, imports it, and then the whole yearbook; every sheet is shown with its register", async () => {
  const { page, complaints } = await visit(browser, union, { login: "chair", path: "/workbooks" });
  await page.getByText("还没有导入过台账").waitFor();
  await keepPicture(page, "workbooks-empty");
  await put(page, "infra/demo/roster.xlsx");
  const roster = card(page, "roster.xlsx");
  await roster.getByText("可导入 1800 行").waitFor({ timeout: 60_000 });
  await keepPicture(page, "workbooks-tried");
  await roster.getByRole("button", { name: "正式导入" }).click();
  await roster.getByText("导入 1800 行", { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByLabel("先试导入").uncheck();
  await put(page, "infra/demo/yearbook.xlsx");
  const yearbook = card(page, "yearbook.xlsx");
  await yearbook.getByRole("link", { name: "走访慰问" }).waitFor({ timeout: 60_000 });
  await keepPicture(page, "workbooks-yearbook-running");
  await yearbook.getByRole("button", { name: "收起" }).waitFor({ timeout: 60_000 });
  await keepPicture(page, "workbooks-yearbook");
  expect(await yearbook.getByText("导入 272 行").count()).toBe(1);
  await page.getByRole("heading", { name: "导入记录" }).scrollIntoViewIfNeeded();
  await keepPicture(page, "workbooks-history");
  expect(complaints).toEqual([]);
}, 240_000);
