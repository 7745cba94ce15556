import type { Page } from "playwright-core";
import { addAccount } from "../union/demo-year.js";
import { password, type WholeUnion } from "../union/whole-union.js";
import { foreignWords } from "./foreign-words.js";
import { tabTo } from "./keyboard.js";
import { violationsOf } from "./violations.js";

/** An officer who should have set up a second factor long ago: nobody lets him in without. */
export async function addOwingOfficer(union: WholeUnion, login: string): Promise<void> {
  const system = await union.signIn("system");
  const { unionOrg } = await system.ask<{ unionOrg: { id: string } }>("{ unionOrg { id } }");
  await addAccount(union, login, null, "UNION_OFFICER", unionOrg.id);
  const db = await union.database("membership");
  await db.query(
    `UPDATE role_grant JOIN account ON account.id = role_grant.account_id
     SET granted_at = '2020-01-01', valid_from = '2020-01-01' WHERE account.login = ?`,
    [login],
  );
}

/** Gives login and password at the door, by the keyboard alone. */
export async function givePassword(page: Page, login: string): Promise<void> {
  await tabTo(page, page.getByLabel("账号"));
  await page.keyboard.type(login);
  await tabTo(page, page.getByLabel("密码", { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
}

/** Writes a code over what stands in its field, and sends it. */
export async function giveCode(page: Page, code: string): Promise<void> {
  await tabTo(page, page.getByLabel("动态口令"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
}

/** Presses a button that the keyboard reaches. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** What is wrong with a step of signing in, in Chinese and in English; nothing is typed that a change of language would lose. */
export async function wrongInBothLanguages(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const other of ["English", "中文"]) {
    wrong.push(...(await violationsOf(page)), ...(await foreignWords(page, new Set())));
    await page.getByRole("button", { name: other }).click();
    await page.getByRole("button", { name: other }).waitFor({ state: "detached" });
  }
  return wrong;
}
