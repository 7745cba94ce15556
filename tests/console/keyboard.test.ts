import { password } from "../union/whole-union.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { tabTo } from "./keyboard.js";
import { violationsOf } from "./violations.js";

let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("keyboard");
}, 240_000);
afterAll(() => house?.stop());

test("by keyboard alone an officer signs in, finds a person by pinyin, opens him and signs out", async () => {
  const context = await house.browser.newContext({ locale: "zh-CN" });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  await page.goto(house.union.url);
  await tabTo(page, page.getByLabel("账号"));
  await page.keyboard.type("chair");
  await tabTo(page, page.getByLabel("密码", { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("navigation").getByRole("link", { name: "人员" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("searchbox"));
  await page.getByRole("row", { name: /汤芳玉/ }).waitFor();
  await page.keyboard.type("xuhong");
  await page.getByRole("row", { name: /汤芳玉/ }).waitFor({ state: "detached" });
  const person = page.getByRole("row").getByRole("link", { name: "许红" }).first();
  await tabTo(page, person);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "许红" }).waitFor();
  await page.keyboard.press("Home");
  await tabTo(page, page.getByRole("button", { name: "退出登录" }));
  await page.keyboard.press("Enter");
  await page.getByLabel("账号").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await context.close();
}, 240_000);
