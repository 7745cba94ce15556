import { totpCode } from "../../services/membership/src/second-factor/index.js";
import { password } from "../union/whole-union.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import {
  addOwingOfficer,
  giveCode,
  givePassword,
  press,
  wrongInBothLanguages,
} from "./second-factor.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("slow", { isEmpty: true });
}, 180_000);
afterAll(() => house?.stop());

test("an answer that takes three seconds is awaited with a word, and then shown", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/nowhere" });
  await page.route("**/graphql", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await route.continue();
  });
  await page.goto(`${house.union.url}/people`);
  await page.getByRole("status").getByText("正在读取").first().waitFor();
  await page.locator("main#content h1").first().waitFor();
  await page.getByRole("status").getByText("正在读取").first().waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

test("whoever's session ends at work signs in over the page, and what he typed is still there", async () => {
  const { page } = await house.visit({ login: "chair", path: "/people" });
  const search = page.getByRole("searchbox");
  await search.fill("shen");
  const chair = await house.union.signIn("chair");
  await chair.ask("mutation { endOtherSessions { __typename } }");
  await search.fill("sheny");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await dialog.getByLabel("账号").fill("chair");
  await dialog.getByLabel("密码", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "登录" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await search.inputValue()).toBe("sheny");
});

test("nobody goes on with what another had open: whoever else signs in over it begins anew", async () => {
  const { page } = await house.visit({ login: "chair", path: "/people" });
  const chair = await house.union.signIn("chair");
  await chair.ask("mutation { endOtherSessions { __typename } }");
  await page.getByRole("searchbox").fill("lin");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await dialog.getByLabel("账号").fill("system");
  await dialog.getByLabel("密码", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "登录" }).click();
  await page.getByRole("heading", { level: 1, name: /system/ }).waitFor();
  expect(await page.getByRole("link", { name: "人员" }).count()).toBe(0);
  await page.goto(`${house.union.url}/people`);
  await page.getByRole("heading", { level: 1, name: "这里没有您要找的内容" }).waitFor();
});

test("whoever could not be signed out is told so, and is signed out in all tabs once he was", async () => {
  const { page } = await house.visit({ login: "chair", path: "/people" });
  const other = await page.context().newPage();
  await other.goto(`${house.union.url}/people`);
  await other.getByRole("searchbox").waitFor();
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.getByText("没有退出成功").waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.getByLabel("账号").waitFor();
  await other.getByLabel("账号").waitFor();
});

test("a house that does not answer at the door is said so, and whoever has a session goes on once it does", async () => {
  const { page } = await house.visit({ login: "chair", path: "/people" });
  await page.route("**/graphql", (route) => route.abort());
  await page.reload();
  await page.getByText("连不上服务器").waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "再试一次" }).click();
  await page.getByRole("searchbox").waitFor();
});

test("a wrong password and an account that is locked for a while are told kindly", async () => {
  const page = await (await house.browser.newContext({ locale: "zh-CN" })).newPage();
  await page.goto(house.union.url);
  await page.getByLabel("账号").fill("audit");
  await page.getByLabel("密码", { exact: true }).fill("not-the-password-1");
  const said: string[] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const answer = page.waitForResponse((response) => response.url().endsWith("/graphql"));
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await answer;
    const alert = page.getByRole("alert");
    await alert.waitFor();
    said.push((await alert.textContent()) ?? "");
  }
  expect(said[0]).toMatch(/账号或密码/);
  expect(said.at(-1)).toMatch(/锁定|分钟/);
});

test("an officer sets up a second factor, and comes in by its code or a recovery code afterwards, all by keyboard", async () => {
  await addOwingOfficer(house.union, "owing");
  const page = await (await house.browser.newContext({ locale: "zh-CN" })).newPage();
  const alert = page.getByRole("alert");
  const home = page.getByRole("heading", { level: 1, name: /owing/ });
  await page.goto(house.union.url);
  await givePassword(page, "owing");
  await page.getByRole("button", { name: "开始设置" }).waitFor();
  expect(await wrongInBothLanguages(page)).toEqual([]);
  await press(page, "开始设置");
  await page.getByRole("img", { name: "供验证器扫描的二维码" }).waitFor();
  expect(
    await page.evaluate("document.querySelector('.sign-in-secret img').naturalWidth"),
  ).toBeGreaterThan(100);
  expect(await wrongInBothLanguages(page)).toEqual([]);
  await keepPicture(page, "second-factor");
  const secret = (await page.locator(".sign-in-secret code").textContent())!;
  await giveCode(page, "000000");
  expect(await alert.textContent()).toMatch(/动态口令不正确.*核对/);
  await giveCode(page, totpCode(secret, new Date()));
  const codes = page.locator(".sign-in-codes code");
  await codes.first().waitFor();
  const [first = "", ...others] = await codes.allTextContents();
  expect(others).toHaveLength(9);
  expect(await wrongInBothLanguages(page)).toEqual([]);
  await press(page, "我已保存，继续");
  await home.waitFor();

  await press(page, "退出登录");
  await givePassword(page, "owing");
  await page.getByLabel("动态口令").waitFor();
  expect(await wrongInBothLanguages(page)).toEqual([]);
  await giveCode(page, "000000");
  expect(await alert.textContent()).toMatch(/动态口令不正确.*备用码/);
  expect(await violationsOf(page)).toEqual([]);
  // Its code of this moment is used up; one of the next half minute is taken already.
  await giveCode(page, totpCode(secret, new Date(Date.now() + 30_000)));
  await home.waitFor();

  await press(page, "退出登录");
  await givePassword(page, "owing");
  await giveCode(page, first);
  await home.waitFor();

  await press(page, "退出登录");
  await givePassword(page, "owing");
  await giveCode(page, first);
  expect(await alert.textContent()).toMatch(/已用过/);
  await press(page, "返回，重新登录");
  await page.getByLabel("账号").waitFor();
  await page.context().close();
}, 120_000);

test("the hospital's account is offered where it opens the door, and nobody waits for the answer", async () => {
  const page = await (await house.browser.newContext({ locale: "zh-CN" })).newPage();
  const link = page.getByRole("link", { name: "用医院统一身份登录" });
  await page.goto(house.union.url);
  await page.getByLabel("账号").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await link.count()).toBe(0);
  let answer = (): void => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes("SignInWays")) return route.continue();
    await asked;
    await route.fulfill({ json: { data: { signInWays: { hospitalAccount: true } } } });
  });
  await page.reload();
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.getByText("请填写账号").waitFor();
  expect(await link.count()).toBe(0);
  answer();
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe("/sign-in/hospital");
  await page.context().close();
});
