import type { Page } from "playwright-core";
import { totpCode } from "../../services/membership/src/second-factor/index.js";
import { password } from "../union/whole-union.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { overhang } from "./fits.js";
import { foreignWords, heardFrom } from "./foreign-words.js";
import { tabTo } from "./keyboard.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("account", { isEmpty: true });
}, 180_000);
afterAll(() => house?.stop());

const better = "another-Harbour-7-lantern";

async function fillPasswords(page: Page, current: string, next: string, again: string) {
  await page.getByLabel("现在的密码").fill(current);
  await page.getByLabel("新密码", { exact: true }).fill(next);
  await page.getByLabel("再填一次新密码").fill(again);
  await page.getByRole("button", { name: "更换密码" }).click();
}

test("whoever changes his password is told what is wrong with it, and is signed out elsewhere", async () => {
  const elsewhere = await house.visit({ login: "security", path: "/" });
  const { page } = await house.visit({ login: "security", path: "/account" });
  const others = page.getByRole("button", { name: /^让它退出/ });
  await others.first().waitFor();
  await fillPasswords(page, password, better, "another");
  await page.getByText("两次填写的新密码不一样").waitFor();
  await fillPasswords(page, "wrong", better, better);
  await page.getByRole("alert").first().waitFor();
  await fillPasswords(page, password, better, better);
  await page.getByText("密码已更换").waitFor();
  await others.first().waitFor({ state: "detached" });
  expect(await page.getByLabel("现在的密码").inputValue()).toBe("");
  await elsewhere.page.reload();
  await elsewhere.page.locator("input[autocomplete=username]").waitFor();
});

test("a place where one is signed in is signed out from another", async () => {
  const elsewhere = await house.visit({ login: "chair", path: "/" });
  const { page } = await house.visit({ login: "chair", path: "/account" });
  await page.getByText("就是这里").waitFor();
  const others = page.getByRole("button", { name: /^让它退出 Chrome/ });
  await others.click();
  await others.waitFor({ state: "detached" });
  await elsewhere.page.reload();
  await elsewhere.page.locator("input[autocomplete=username]").waitFor();
});

test("by keyboard alone somebody who is signed in sets up a second factor and keeps its recovery codes", async () => {
  const { page } = await house.visit({ login: "audit", path: "/account" });
  await tabTo(page, page.getByRole("button", { name: "开始设置" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByRole("button", { name: "继续" }));
  await page.keyboard.press("Enter");
  await dialog.getByRole("img", { name: "供验证器扫描的二维码" }).waitFor();
  const secret = (await dialog.locator("code").textContent())!.trim();
  await tabTo(page, dialog.getByLabel("动态口令"));
  await page.keyboard.type("000000");
  await page.keyboard.press("Enter");
  await dialog.getByRole("alert").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await keepPicture(page, "account-second-factor");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(totpCode(secret, new Date()));
  await page.keyboard.press("Enter");
  const kept = dialog.getByRole("button", { name: "我已保存，继续" });
  await kept.waitFor();
  expect(await dialog.locator("li code").count()).toBeGreaterThan(4);
  await tabTo(page, kept);
  await page.keyboard.press("Enter");
  await page.getByText(/登录时除密码外还要填写手机验证器显示的动态口令。备用码还剩/).waitFor();
});

test("the account's page has no violation and nothing untranslated, and does not break at 360 px", async () => {
  for (const language of ["zh-CN", "en"] as const)
    for (const typeSize of ["usual", "large"] as const) {
      const { page } = await house.visit({
        ...{ login: "system", path: "/nowhere", width: 360, height: 740, language, typeSize },
      });
      const heard = heardFrom(page);
      await page.goto(`${house.union.url}/account`);
      await page.getByText(/就是这里|this one/).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(await foreignWords(page, heard)).toEqual([]);
      expect(await overhang(page)).toBe(0);
      await keepPicture(page, `account-${language}-${typeSize}`);
      await page.context().close();
    }
});
