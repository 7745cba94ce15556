import type { Locator, Page } from "playwright-core";
import { password } from "../union/whole-union.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { tabTo } from "./keyboard.js";
import { violationsOf } from "./violations.js";

let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("keyboard");
}, 240_000);
afterAll(() => house?.stop());

const enter = async (page: Page, wanted: Locator) => {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
};

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
  await enter(page, page.getByRole("navigation").getByRole("link", { name: "人员" }));
  await tabTo(page, page.getByRole("searchbox"));
  await page.getByRole("row", { name: /汤芳玉/ }).waitFor();
  await page.keyboard.type("xuhong");
  await page.getByRole("row", { name: /汤芳玉/ }).waitFor({ state: "detached" });
  await enter(page, page.getByRole("row").getByRole("link", { name: "许红" }).first());
  await page.getByRole("heading", { level: 1, name: "许红" }).waitFor();
  await page.keyboard.press("Home");
  await enter(page, page.getByRole("button", { name: "退出登录" }));
  await page.getByLabel("账号").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await context.close();
}, 240_000);

test("by keyboard alone the chair looks at one campus in large type and follows its coverage gap to the people", async () => {
  const { page, complaints } = await house.visit({ login: "chair" });
  await tabTo(page, page.getByRole("combobox", { name: "院区" }));
  await page.keyboard.type("东院区");
  await enter(page, page.getByRole("button", { name: "大字" }));
  await enter(page, page.getByRole("navigation").getByRole("link", { name: "入会缺口" }));
  const gap = page.getByRole("link", { name: /^东院区：未入会/ });
  await gap.waitFor();
  const count = Number((await gap.textContent())!.replace(/\D/g, ""));
  await enter(page, gap);
  await page.getByText(`共 ${count.toLocaleString("zh-CN")} 人`).waitFor();
  expect(await page.getByLabel("院区").locator("option:checked").textContent()).toBe("东院区");
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 240_000);

test("by keyboard alone a member chooses how he is told and in which language he reads", async () => {
  const { page, complaints } = await house.visit({ login: "member" });
  await enter(page, page.getByRole("navigation").getByRole("link", { name: "消息" }));
  await enter(page, page.getByRole("link", { name: "通知设置" }));
  const greetings = page.getByRole("checkbox").first();
  await tabTo(page, greetings);
  const kept = page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes("ChooseNoticePreference")),
  );
  await page.keyboard.press("Space");
  await kept;
  await page.keyboard.press("Home");
  await enter(page, page.getByRole("button", { name: "English" }));
  await page.reload();
  await page.getByRole("heading", { name: "Notice settings" }).waitFor();
  await greetings.waitFor();
  expect(await greetings.isChecked()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 240_000);
