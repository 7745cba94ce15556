import type { Page } from "playwright-core";
import { until } from "../union/import-workbook.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

const visitsToTheSick = "走访慰问伤病与离退休职工人次";

let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("summary_ways");
}, 240_000);
afterAll(() => house?.stop());

const tables = (page: Page) => page.locator(".summary-table").nth(3);

test("the way back from a figure leads to where the summary was left, and from a person to the record that he stands in", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/summary/2025" });
  await tables(page).waitFor();
  const link = page.getByRole("row", { name: new RegExp(visitsToTheSick) }).getByRole("link");
  await link.scrollIntoViewIfNeeded();
  const scrolled = (): Promise<number> => page.evaluate("scrollY");
  const place = await scrolled();
  expect(place).toBeGreaterThan(200);
  await link.click();
  const records = page.getByRole("region", { name: "明细" });
  await records.getByRole("row").nth(3).waitFor();
  expect(await scrolled()).toBe(0);
  const person = records.locator('[aria-rowindex="250"] [href^="/people/"]');
  while ((await person.count()) === 0)
    await records.evaluate((box) => {
      box.scrollTop += box.clientHeight;
    });
  await person.click();
  await page.waitForURL(/people/);
  await page.goBack();
  await person.waitFor();
  expect(await person.textContent()).not.toBe("查看人员");
  await page.goBack();
  await tables(page).waitFor();
  await until("the place in the summary", async () => Math.abs((await scrolled()) - place) <= 1);
  expect(complaints).toEqual([]);
});

test("names of people that did not come are asked for again with the next", async () => {
  const { page } = await house.visit({ login: "chair" });
  let isLost = true;
  await page.route("**/graphql", (route) =>
    isLost && route.request().postData()?.includes("PeopleOfRecords")
      ? route.abort()
      : route.fallback(),
  );
  await page.goto(`${house.union.url}/summary/2025/C1_illRetiredPersonTimes`);
  const records = page.getByRole("region", { name: "明细" });
  const first = records.locator('[aria-rowindex="2"] [href^="/people/"]');
  await first.waitFor();
  await page.waitForLoadState("networkidle");
  expect(await first.textContent()).toBe("查看人员");
  isLost = false;
  await records.focus();
  const last = records.locator('[aria-rowindex="273"]');
  await until("the last record being read", async () => {
    await page.keyboard.press("End");
    return (await last.count()) === 1;
  });
  await page.keyboard.press("Home");
  await first.waitFor();
  await until("the name", async () => (await first.textContent()) !== "查看人员");
});

test("a year that has not begun has no summary, one that runs is to date, and the first is compared with none", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/summary/2199" });
  await page.getByRole("heading", { level: 1, name: "2199 年还没有开始" }).waitFor();
  expect(await page.getByText("1,574").count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  const now = new Date().getFullYear();
  const running = page.getByRole("link", { name: `${now} 年度总结` });
  await page.goto(`${house.union.url}/summary/2199/A1_members`);
  await running.click();
  await page.getByText(`${now} 年还没有结束：各数截至今天`).waitFor();
  await keepPicture(page, "summary-running-year");
  await page.getByRole("link", { name: "会员人数(年末)" }).first().click();
  await page.getByText(`${now} 年还没有结束：各数截至今天`).waitFor();
  await page.goto(`${house.union.url}/summary/1950?compare=1`);
  await page.getByRole("combobox", { name: "年度" }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(complaints).toEqual([]);
});
