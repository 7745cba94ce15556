import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { password } from "../union/whole-union.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { writeWorkbook } from "./edited-workbook.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";
import { card, nobody, patient, put, rosterTitles } from "./workbooks-desk.js";

let house: ConsoleUnion;
let folder: string;
let small: string;
let other: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbooks-cancel-"));
  [small, other] = [join(folder, "small.xlsx"), join(folder, "other.xlsx")];
  for (const path of [small, other])
    await writeWorkbook(path, { 职工花名册: [rosterTitles, nobody(1)] });
  house = await startConsoleUnion("workbooks_cancel", { isEmpty: true });
}, 180_000);
afterAll(async () => {
  await house?.stop();
  await rm(folder, { recursive: true });
});

/** A word that is given once. */
function given() {
  let give = () => {};
  const whenGiven = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, whenGiven };
}
const asks = (route: Route, operation: string) =>
  (route.request().postData() ?? "").includes(operation);
const cancelOf = (page: Page, name: string) =>
  card(page, name).getByRole("button", { name: `取消“${name}”` });
const focused = (page: Page): Promise<unknown> =>
  page.evaluate(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  );
/** How many imports membership has heard of. */
const membershipImports = async (): Promise<number> => {
  const chair = await house.union.signIn("chair");
  const { imports } = await chair.ask<{ imports: { edges: unknown[] } }>(
    "{ imports: membershipImports(first: 200) { edges { cursor } } }",
  );
  return imports.edges.length;
};
const visitDesk = () => house.visit({ login: "chair", path: "/workbooks" });
const leave = async (page: Page) => {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
};

test("a file is cancelled while it waits and while it is uploaded, and the next in line goes on", async () => {
  const { page } = await visitDesk();
  const sent: string[] = [];
  await page.route("**/files", async (route) => {
    sent.push(/filename="([^"]+)"/.exec(route.request().postData() ?? "")?.[1] ?? "");
    if (sent.length > 1) await route.continue();
  });
  const third = join(folder, "third.xlsx");
  await writeWorkbook(third, { 职工花名册: [rosterTitles, nobody(1)] });
  await put(page, small, other, third);
  await card(page, "small.xlsx").getByText("正在上传").waitFor();
  await card(page, "other.xlsx").getByText("排队中，前面的文件处理完就开始。").waitFor();
  await keepPicture(page, "workbooks-cancel");
  await cancelOf(page, "other.xlsx").click();
  await card(page, "other.xlsx").getByText("已取消。 这一次什么都没有导入。").waitFor();
  expect(await focused(page)).toBe("other.xlsx");
  const broken = page.waitForEvent("requestfailed", (one) => one.url().endsWith("/files"));
  await cancelOf(page, "small.xlsx").click();
  await broken;
  await card(page, "small.xlsx").getByText("已取消。 这一次什么都没有导入。").waitFor();
  await card(page, "third.xlsx").getByText("不予导入 1 行").waitFor(patient);
  expect(sent).toHaveLength(2);
  expect(await violationsOf(page)).toEqual([]);

  await card(page, "other.xlsx").getByRole("button", { name: "收起" }).click();
  expect(await focused(page)).toBe("third.xlsx");
  await card(page, "third.xlsx").getByRole("button", { name: "收起" }).click();
  expect(await focused(page)).toBe("small.xlsx");
  await card(page, "small.xlsx").getByRole("button", { name: "收起" }).click();
  expect(await focused(page)).toBe("放入文件");
  await leave(page);
}, 120_000);

test("a file that waits for the people is cancelled before any service hears of it", async () => {
  const { page } = await visitDesk();
  let begun = 0;
  page.on("request", (one) => {
    if (/Start\w+Import/.test(one.postData() ?? "")) begun += 1;
  });
  await page.route("**/graphql", async (route) => {
    if (!asks(route, "PeopleKnown")) await route.continue();
  });
  await put(page, small);
  await card(page, "small.xlsx").getByText("正在等待人员名册").waitFor();
  await cancelOf(page, "small.xlsx").click();
  await card(page, "small.xlsx").getByText("已取消。 这一次什么都没有导入。").waitFor();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await put(page, other);
  await card(page, "other.xlsx").getByText("不予导入 1 行").waitFor(patient);
  await card(page, "small.xlsx").getByText("已取消。").waitFor();
  // The four services have heard of the other file alone.
  expect(begun).toBe(4);
  await leave(page);
}, 120_000);

test("what a service had begun when a file was cancelled is cancelled there, and shown", async () => {
  const { page } = await visitDesk();
  const large = join(folder, "large.xlsx");
  const rows = Array.from({ length: 8_000 }, (_, n) => nobody(n));
  await writeWorkbook(large, { 职工花名册: [rosterTitles, ...rows] });
  const cancelled = given();
  await page.route("**/graphql", async (route) => {
    if (!asks(route, "StartMembershipImport")) return route.continue();
    const response = await route.fetch();
    await cancelled.whenGiven;
    await route.fulfill({ response });
  });
  await put(page, large);
  const file = card(page, "large.xlsx");
  await file.getByText("正在辨认工作表").waitFor(patient);
  await cancelOf(page, "large.xlsx").click();
  await file.getByText("正在取消…").waitFor();
  cancelled.give();
  await file.getByText("已取消。 取消之前已经开始的工作表如下。").waitFor(patient);
  await file.locator(".mark", { hasText: "已取消" }).waitFor(patient);
  await keepPicture(page, "workbooks-cancelled-late");
  const row = page.getByRole("table", { name: "导入记录" }).getByRole("row");
  await row.filter({ hasText: "large.xlsx" }).getByText("已取消").waitFor();
  await leave(page);
}, 180_000);

test("whoever leaves, loads again or signs out while a file is on its way is asked first", async () => {
  const { page } = await visitDesk();
  await page.route("**/files", () => {});
  await put(page, small);
  await card(page, "small.xlsx").getByText("正在上传").waitFor();
  const asked: string[] = [];
  let answer: "dismiss" | "accept" = "dismiss";
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog[answer]();
  });
  await page.locator("h1").click();
  const question = page.waitForEvent("dialog");
  await page.evaluate("setTimeout(() => location.reload())");
  await question;
  await card(page, "small.xlsx").getByText("正在上传").waitFor();
  await page.getByRole("button", { name: "退出登录" }).click();
  await card(page, "small.xlsx").getByText("正在上传").waitFor();
  expect(asked).toEqual(["beforeunload", "confirm"]);

  await cancelOf(page, "small.xlsx").click();
  await page.reload();
  await page.getByRole("heading", { name: "导入记录" }).waitFor();
  expect(asked).toHaveLength(2);
  await put(page, small);
  await card(page, "small.xlsx").getByText("正在上传").waitFor();
  answer = "accept";
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.getByLabel("账号").waitFor();
  expect(asked).toEqual(["beforeunload", "confirm", "confirm"]);
  await leave(page);
}, 120_000);

test("an upload whose connection dies, or of which nothing moves for a minute, says so and gives way", async () => {
  const { page } = await visitDesk();
  await page.clock.install();
  await page.route("**/files", () => {}, { times: 1 });
  await put(page, small, other);
  await card(page, "small.xlsx").getByText("正在上传").waitFor();
  await page.clock.fastForward(59_000);
  expect(await card(page, "small.xlsx").getByText("正在上传").count()).toBe(1);
  await page.clock.fastForward(2_000);
  await card(page, "small.xlsx").getByText("上传一分钟没有进展，已经停止").waitFor();
  await card(page, "other.xlsx").getByText("不予导入 1 行").waitFor(patient);
  await page.route("**/files", (route) => route.abort(), { times: 1 });
  await put(page, small);
  await card(page, "small.xlsx").first().getByText("文件没有传上去").waitFor();
  await leave(page);
}, 120_000);

test("the history never lags behind the desk, however slow its answers are", async () => {
  const { page } = await house.visit({ login: "chair", path: "/nowhere" });
  const slow = join(folder, "slow.xlsx");
  await writeWorkbook(slow, { 职工花名册: [rosterTitles, nobody(1)] });
  const tried = given();
  await page.route("**/graphql", async (route) => {
    if (!/query \w+Imports\(/.test(route.request().postData() ?? "")) return route.continue();
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await tried.whenGiven;
    await route.fulfill({ response });
  });
  await page.goto(`${house.union.url}/workbooks`);
  await put(page, slow);
  await card(page, "slow.xlsx").getByText("已试过").waitFor(patient);
  tried.give();
  const row = page.getByRole("table", { name: "导入记录" }).getByRole("row");
  await row.filter({ hasText: "slow.xlsx" }).getByText("已试过").waitFor();
  await leave(page);
}, 120_000);

test("a role that may not import is told so by the graph, not that services are silent", async () => {
  const { page } = await house.visit({ login: "system", path: "/nowhere" });
  await page.goto(`${house.union.url}/workbooks`);
  await page.getByRole("heading", { level: 1, name: "这里没有您要找的内容" }).waitFor();
  // A page that was opened while its reader still was an officer.
  await page.route("**/graphql", async (route) => {
    if (!asks(route, "query Me {")) return route.continue();
    const response = await route.fetch();
    const body = (await response.json()) as { data: { me: { grants: object[] } } };
    const grant = { __typename: "Grant", role: "UNION_OFFICER" };
    body.data.me.grants.push({ ...grant, campusIds: null, departmentIds: null });
    await route.fulfill({ response, json: body });
  });
  await page.reload();
  await put(page, small);
  const alerts = card(page, "small.xlsx").getByRole("alert");
  await alerts.getByText("您没有进行这项操作的权限").waitFor(patient);
  expect(await alerts.count()).toBe(1);
  await page.locator(".history").getByText("您没有进行这项操作的权限").waitFor();
  expect(await page.getByText("没有应答").count()).toBe(0);
  await keepPicture(page, "workbooks-not-allowed");
  await leave(page);
}, 120_000);

test("a file that is no workbook is called what it is, with what to do", async () => {
  const { page } = await visitDesk();
  const files = {
    "text.xlsx": "随手记,多少\n买水,3\n",
    "junk.xlsx": Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
    "empty.csv": "",
    "letter.csv": "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
    "notes.csv": "随手记,多少\n买水,3\n",
  };
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await put(page, ...paths);
  const says = (name: string, words: string) => card(page, name).getByText(words).waitFor(patient);
  await says("text.xlsx", "这个文件的内容是文本");
  await says("junk.xlsx", "这里只收 Excel 工作簿（.xlsx）和 CSV 文本");
  await says("empty.csv", "文件是空的");
  await says("letter.csv", "这不是 Excel 工作簿(.xlsx)或 CSV 文件");
  await says("notes.csv", "请把表头写成某个模板的表头");
  await keepPicture(page, "workbooks-no-workbook");
  expect(await violationsOf(page)).toEqual([]);
  await leave(page);
}, 120_000);

test("a lost answer is not said to be nothing, and the same try again brings nothing in twice", async () => {
  const { page } = await visitDesk();
  await page.getByRole("checkbox", { name: "先试导入：只看结果，不保存" }).uncheck();
  let lost = 0;
  await page.route("**/graphql", async (route) => {
    if (lost > 0 || !asks(route, "StartMembershipImport")) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await put(page, small);
  const file = card(page, "small.xlsx");
  await file.getByText("不知道有关的工作表导入了没有").waitFor(patient);
  const before = await membershipImports();
  await file.getByRole("button", { name: "再试一次" }).click();
  await file.getByText("不予导入 1 行").waitFor(patient);
  expect(await membershipImports()).toBe(before);
  await leave(page);
}, 120_000);

test("whoever's session ends before a file goes signs in over the page, and the file goes on", async () => {
  const { page } = await visitDesk();
  const chair = await house.union.signIn("chair");
  await chair.ask("mutation { endOtherSessions { __typename } }");
  await put(page, small);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("账号").fill("chair");
  await dialog.getByLabel("密码", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "登录" }).click();
  await card(page, "small.xlsx").getByText("不予导入 1 行").waitFor(patient);
  await leave(page);
}, 120_000);

test("a file that is dropped beside the zone is taken all the same", async () => {
  const { page } = await visitDesk();
  await page.getByRole("heading", { name: "导入记录" }).waitFor();
  await page.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File(["随手记,多少\\n买水,3\\n"], "beside.csv"));
    const drop = new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true });
    document.querySelector("h1").dispatchEvent(drop);
    window.wasStopped = drop.defaultPrevented;
  })()`);
  await card(page, "beside.csv").getByText("这个文件的内容是文本").waitFor(patient);
  expect(await page.evaluate("window.wasStopped")).toBe(true);
  await leave(page);
}, 120_000);
