import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { overhang } from "./fits.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

const group = "东院区内科工会小组";
let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("organisation");
}, 180_000);
afterAll(() => house?.stop());

test("the tree of two days differs by what began between them, and says so", async () => {
  const { page, complaints } = await house.visit({
    ...{ login: "chair", path: "/organisation?asOf=2025-06-01" },
  });
  const union = page.getByRole("region", { name: "工会组织" });
  const changes = page.getByRole("region", { name: "2024年6月1日至2025年6月1日的变化" });
  await changes.getByText(`新设 工会小组 ${group}`).waitFor();
  expect(await union.getByRole("button", { name: group }).count()).toBe(1);
  await keepPicture(page, "organisation");
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel("查看日期").fill("2024-06-01");
  await page.waitForURL(/asOf=2024-06-01/);
  await page.getByRole("region", { name: "2023年6月1日至2024年6月1日的变化" }).waitFor();
  await page.getByText("工会小组 0 个").waitFor();
  expect(await page.getByText(group).count()).toBe(0);
  await page.reload();
  expect(await page.getByLabel("查看日期").inputValue()).toBe("2024-06-01");
  await page.getByText("工会小组 0 个").waitFor();
  expect(complaints).toEqual([]);
});

test("a department that was renamed stands under the name of the day, with the name it bore before", async () => {
  const db = await house.union.database("membership");
  await db.query(
    `INSERT INTO past_name (union_id, node_id, name, valid_from, valid_to)
     SELECT union_id, id, '老年医学科', '2000-01-01', '2025-09-01' FROM campus WHERE name = '东院区'`,
  );
  const { page } = await house.visit({ login: "chair", path: "/organisation?asOf=2026-01-01" });
  const hospital = page.getByRole("region", { name: "院区与科室" });
  await hospital.getByText("原名 老年医学科").waitFor();
  await page.getByText("更名 院区 东院区 原名 老年医学科").waitFor();
  await page.goto(`${house.union.url}/organisation?asOf=2025-08-31&with=2026-01-01`);
  await hospital.getByRole("button", { name: /^老年医学科/ }).waitFor();
  expect(await hospital.getByText("原名").count()).toBe(0);
  await db.query("DELETE FROM past_name WHERE name = '老年医学科'");
});

test("days are slid and the tree is opened and closed by the keyboard alone", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/organisation" });
  const slider = page.getByRole("slider", { name: "逐月查看" });
  await page.getByText("工会小组 1 个").waitFor();
  await slider.focus();
  const before = await slider.getAttribute("aria-valuetext");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowLeft");
  await page.waitForURL(/asOf=\d{4}-\d{2}-01/);
  expect(await slider.getAttribute("aria-valuetext")).not.toBe(before);
  expect(await slider.evaluate((one) => one.matches(":focus"))).toBe(true);
  await page.keyboard.press("Home");
  await page.waitForURL(/asOf=1999-12-01/);
  await page.getByText("这一天还没有科室").waitFor();
  await page.keyboard.press("End");
  await page.getByText("工会小组 1 个").waitFor();
  const east = page.getByRole("button", { name: /^东院区 ?院区/ });
  await east.focus();
  const ward = page.getByRole("region", { name: "院区与科室" }).getByRole("link", { name: "内科" });
  const shown = await ward.count();
  await page.keyboard.press("Enter");
  expect(await east.getAttribute("aria-expanded")).toBe("false");
  expect(await ward.count()).toBeLessThan(shown);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/people\?.*department=/);
  await page.getByRole("row").nth(2).waitFor();
  expect(complaints).toEqual([]);
});

test("names as long as can be break no tree of 360 px, in either language and type size", async () => {
  const db = await house.union.database("membership");
  await db.query("UPDATE department SET name = CONCAT(REPEAT('重症医学', 14), LEFT(name, 4))");
  await db.query("UPDATE union_org SET name = REPEAT('示范医院工会', 10) WHERE level <> 'UPPER'");
  const { page, complaints } = await house.visit({
    ...{ login: "chair", path: "/organisation", width: 360, height: 740 },
  });
  for (const switchTo of [null, "大字", "English", "Usual type"]) {
    if (switchTo) await page.getByRole("button", { name: switchTo }).click();
    await page.getByRole("button", { expanded: true }).first().waitFor();
    expect(await overhang(page)).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, `narrow-organisation-${switchTo ?? "中文"}`);
  }
  expect(complaints).toEqual([]);
}, 120_000);
