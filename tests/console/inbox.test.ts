import { addDays, dayOf } from "@union/kernel";
import type { Browser } from "playwright-core";
import { notificationsBy } from "../../services/notifications/src/service.js";
import type { Caller } from "../union/caller.js";
import { addDemoPeople } from "../union/demo-people.js";
import { loadDemoYear } from "../union/demo-year.js";
import { until } from "../union/import-workbook.js";
import { startWholeUnion, type WholeUnion } from "../union/whole-union.js";
import { openBrowser } from "./browser.js";
import { builtConsole } from "./built-console.js";
import { overhang } from "./fits.js";
import { violationsOf } from "./violations.js";
import { keepPicture, visit } from "./visit.js";

let union: WholeUnion;
let browser: Browser;
let chair: Caller;
const phone = { login: "member", width: 390, height: 844 } as const;
const titles = ["春季登山活动报名", "女职工健康讲座通知", "职工食堂延长供应夜宵"];
beforeAll(async () => {
  union = await startWholeUnion("console_inbox", {
    console: builtConsole(),
    notifications: notificationsBy(["EMAIL", "SMS"]),
  });
  chair = await loadDemoYear(union);
  await addDemoPeople(union, chair);
  const member = await union.signIn("member");
  for (const title of titles) await announce(title);
  await until("the notices to the member", async () => {
    const { inboxState } = await member.ask<{ inboxState: { unread: number } }>(
      "{ inboxState { unread } }",
    );
    return inboxState.unread >= titles.length;
  });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await union?.stop();
});

const text = "请于本周五下班前在工会办公室报名。\n名额有限，先到先得。";
const announce = (title: string) =>
  chair.ask(
    "mutation($title: String!, $text: String!) { announce(input: { title: $title, text: $text }) { __typename } }",
    { title, text },
  );

/** The notice of this title in the member's inbox, once it has come. */
async function idOf(title: string): Promise<string> {
  const member = await union.signIn("member");
  type Node = { readonly id: string; readonly title: string };
  let found: Node | undefined;
  await until(`the notice ${title}`, async () => {
    const { inbox } = await member.ask<{ inbox: { edges: { node: Node }[] } }>(
      "{ inbox { edges { node { id title } } } }",
    );
    found = inbox.edges.map(({ node }) => node).find((one) => one.title === title);
    return found !== undefined;
  });
  return found!.id;
}
async function stateOf(): Promise<{ readonly unread: number }> {
  const member = await union.signIn("member");
  const { inboxState } = await member.ask<{ inboxState: { unread: number } }>(
    "{ inboxState { unread } }",
  );
  return inboxState;
}

test("a member reads a notice on a phone: it opens to its text, is read then, and back leads to the list", async () => {
  const { page, complaints } = await visit(browser, union, { ...phone, path: "/inbox" });
  const notice = page.getByRole("button", { name: `未读${titles[1]}` });
  await notice.waitFor();
  await keepPicture(page, "inbox-phone");
  await notice.click();
  const dialog = page.getByRole("dialog", { name: titles[1]! });
  await dialog.getByText("名额有限").waitFor();
  await dialog.getByText("站内消息").waitFor();
  await keepPicture(page, "inbox-phone-notice");
  expect(new URL(page.url()).searchParams.has("notice")).toBe(true);
  expect(await overhang(page)).toBe(0);
  await page.goBack();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: titles[1]!, exact: true }).waitFor();
  await page.getByRole("checkbox", { name: "只看未读" }).check();
  await page.getByRole("button", { name: `未读${titles[0]}` }).waitFor();
  expect(await page.getByRole("button", { name: titles[1]! }).count()).toBe(0);
  expect(page.url()).toContain("unread=1");
  expect(complaints).toEqual([]);
});

test("a notice opens by its address, wherever it lies, and is read then; one that nobody has leads to the inbox", async () => {
  const title = "义诊活动安排";
  await announce(title);
  const id = await idOf(title);
  const { page, complaints } = await visit(browser, union, { ...phone, path: "/preferences" });
  const { unread } = await stateOf();
  const bell = page.getByRole("navigation").getByRole("link", { name: /消息/ });
  await bell.getByText(String(unread), { exact: true }).waitFor();
  // The filter shows nothing of it: the address alone names it.
  await page.goto(`${union.url}/inbox?topic=GREETINGS&notice=${id}`);
  const dialog = page.getByRole("dialog", { name: title });
  await dialog.getByText("名额有限").waitFor();
  await until("one notice less to read", async () => (await stateOf()).unread === unread - 1);
  await page.reload();
  await dialog.waitFor();
  await page.getByRole("button", { name: "关闭" }).click();
  expect(await bell.getByText(String(unread), { exact: true }).count()).toBe(0);
  await page.goto(`${union.url}/inbox?notice=${crypto.randomUUID()}`);
  const unknown = page.getByRole("dialog", { name: "消息" });
  await unknown.getByText("没有这条消息").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await keepPicture(page, "inbox-notice-unknown");
  await unknown.getByRole("button", { name: "看全部消息" }).click();
  await unknown.waitFor({ state: "hidden" });
  expect(new URL(page.url()).searchParams.has("notice")).toBe(false);
  await page.getByRole("button", { name: title, exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test("what was marked as read is read on the way back to the list", async () => {
  const title = "暑期托管班报名";
  await announce(title);
  await idOf(title);
  const { page } = await visit(browser, union, { ...phone, path: "/inbox" });
  await page.getByRole("button", { name: `未读${title}` }).click();
  await page.getByRole("dialog", { name: title }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: title, exact: true }).waitFor();
  await page.getByRole("link", { name: "通知设置" }).first().click();
  await page.getByRole("group", { name: "期限提醒" }).waitFor();
  await page.goBack();
  await page.getByRole("button", { name: title, exact: true }).waitFor();
});

test("the keyboard alone narrows, opens, closes and marks all as read", async () => {
  const { page } = await visit(browser, union, { ...phone, path: "/inbox?topic=ANNOUNCEMENTS" });
  const notice = page.getByRole("button", { name: new RegExp(titles[2]!) }).first();
  await notice.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(await page.locator(":focus").textContent()).toContain(titles[2]!);
  const { unread } = await stateOf();
  const mark = page.getByRole("button", { name: /^把这 \d+ 条标为已读$/ });
  const shown = Number((await mark.textContent())!.replace(/\D/g, ""));
  await mark.focus();
  await page.keyboard.press("Enter");
  await mark.waitFor({ state: "hidden" });
  expect(await page.getByText("未读", { exact: true }).count()).toBe(0);
  expect((await stateOf()).unread).toBe(unread - shown);
});

test("a member chooses how he is told; what the law fixes says why; an address is asked twice", async () => {
  const { page, complaints } = await visit(browser, union, {
    ...{ ...phone, path: "/preferences" },
  });
  const row = page.getByRole("group", { name: "期限提醒" });
  await row.waitFor();
  await keepPicture(page, "preferences-phone");
  await page.getByText("依法必须送达").first().waitFor();
  expect(await overhang(page)).toBe(0);
  const mail = row.getByRole("checkbox", { name: "邮件" });
  await mail.uncheck();
  await page.waitForLoadState("networkidle");
  await page.reload();
  await row.waitFor();
  expect(await mail.isChecked()).toBe(false);
  await page.getByRole("button", { name: "填写邮件联系方式" }).click();
  await page.getByLabel("电子邮箱").fill("panyao@example.org");
  await page.getByRole("button", { name: /下一步/ }).click();
  await page.getByText("发到 panyao@example.org，对吗").waitFor();
  await keepPicture(page, "preferences-address");
  await page.getByRole("button", { name: /^确\s?定$/ }).click();
  await page.getByRole("button", { name: "更改邮件联系方式" }).waitFor();
  expect(await page.getByText("panyao@example.org").count()).toBe(0);
  const night = dayOf(new Date());
  await page.getByLabel("开始").fill(`${addDays(night, 1)}T08:00`);
  await page.getByLabel("结束").fill(`${addDays(night, 1)}T20:00`);
  await page.getByRole("button", { name: "添加休息时段" }).click();
  await page.getByRole("button", { name: /删除休息时段/ }).click();
  await page.getByRole("button", { name: /删除休息时段/ }).waitFor({ state: "hidden" });
  expect(complaints).toEqual([]);
});
