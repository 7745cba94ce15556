import { addDays, dayOf } from "@union/kernel";
import type { Browser } from "playwright-core";
import type { Caller } from "../union/caller.js";
import { addDemoPeople } from "../union/demo-people.js";
import { addChair, loadWorkbooks } from "../union/demo-year.js";
import { startWholeUnion, type WholeUnion } from "../union/whole-union.js";
import { openBrowser } from "./browser.js";
import { builtConsole } from "./built-console.js";
import { overhang } from "./fits.js";
import { violationsOf } from "./violations.js";
import { keepPicture, visit } from "./visit.js";

let union: WholeUnion;
let browser: Browser;
/** What the chair saw before anything was imported. */
let empty: { readonly findings: string[]; readonly complaints: string[]; readonly goesTo: string };
beforeAll(async () => {
  union = await startWholeUnion("console_home", { console: builtConsole() });
  browser = await openBrowser();
  const chair = await addChair(union);
  const { page, complaints } = await visit(browser, union, { login: "chair" });
  await page.getByRole("link", { name: "去导入花名册" }).waitFor();
  await keepPicture(page, "home-empty");
  const findings = await violationsOf(page);
  await page.getByRole("link", { name: "去导入花名册" }).click();
  await page.waitForURL(/workbooks/);
  empty = { findings, complaints, goesTo: new URL(page.url()).pathname };
  await loadWorkbooks(chair);
  await addDemoPeople(union, chair);
  await endsSoon(chair);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await union?.stop();
});

/** A role of the officer of 东院区 at the other campus, which ends soon. */
async function endsSoon(chair: Caller): Promise<void> {
  const { campuses } = await chair.ask<{ campuses: { id: string; name: string }[] }>(
    "{ campuses { id name } }",
  );
  const system = await union.signIn("system");
  const { accounts } = await system.ask<{
    accounts: { edges: { node: { account: { id: string; login: string } } }[] };
  }>("{ accounts(first: 50) { edges { node { account { id login } } } } }");
  const today = dayOf(new Date());
  const security = await union.signIn("security");
  await security.ask(
    "mutation($input: GrantRoleInput!) { grantRole(input: $input) { __typename ... on Refused { message } } }",
    {
      input: {
        accountId: accounts.edges.find(({ node }) => node.account.login === "officer.east")!.node
          .account.id,
        ...{ role: "UNION_OFFICER", validFrom: today, validTo: addDays(today, 6) },
        nodeId: campuses.find(({ name }) => name === "本部院区")!.id,
      },
    },
  );
}

test("a union without people learns what to do first", () => {
  expect(empty).toEqual({ findings: [], complaints: [], goesTo: "/workbooks" });
});

test("what nobody knows is no zero in figures and their tables; a zero of the year before is compared with", async () => {
  const { page } = await visit(browser, union, { login: "chair", path: "/nowhere" });
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes("query Headlines")) return route.continue();
    const { data } = await (await route.fetch()).json();
    const [first] = data.staffCoverage;
    const staffCoverage = data.staffCoverage.filter(
      ({ campus }: typeof first) => campus.id !== first.campus.id,
    );
    const unionOrg = { ...data.unionOrg, joined: [{ ...data.unionOrg.joined[0], value: null }] };
    await route.fulfill({
      json: { data: { ...data, staffCoverage, coverageBefore: [], unionOrg } },
    });
  });
  await page.goto(`${union.url}/?year=2025`);
  const card = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  const coverage = card("入会率");
  await coverage.getByText("上年没有记录。").waitFor();
  const rows = await coverage.getByRole("table").getByRole("row").allInnerTexts();
  expect(
    rows
      .slice(1)
      .map((row) => row.replace(/^\S+\s+/, ""))
      .sort(),
  ).toEqual([expect.stringMatching(/^[\d.]+%\s+—$/), expect.stringMatching(/^—\s+—$/)]);
  await card("新入会人数").getByText("这一年没有记录。").waitFor();
  await card("慰问（人次）").getByText("比上年多 744").waitFor();
  await keepPicture(page, "home-unknown");
  await page.context().close();
});

test("the chair sees the year of the address in figures, campus by campus, and follows one campus", async () => {
  const { page, complaints } = await visit(browser, union, { login: "chair", path: "/?year=2025" });
  const visits = page.getByRole("listitem").filter({ hasText: "慰问（人次）" });
  await visits.getByText("744", { exact: true }).waitFor();
  await page.getByText("1,574", { exact: true }).waitFor();
  const table = visits.getByRole("table", { name: "慰问（人次），分院区" });
  expect(await table.getByRole("row").allInnerTexts()).toEqual([
    expect.stringMatching(/院区\s+2025\s+2024/),
    expect.stringMatching(/东院区\s+229\s+0/),
    expect.stringMatching(/本部院区\s+515\s+0/),
  ]);
  await visits.locator("canvas").waitFor();
  await page.getByText("导入 744 行").waitFor();
  await keepPicture(page, "home-chair");
  await page.getByRole("combobox", { name: "院区" }).selectOption({ label: "东院区" });
  await visits.getByText("229", { exact: true }).first().waitFor();
  await page.getByRole("combobox", { name: "年度" }).selectOption("2024");
  await page.waitForURL(/year=2024/);
  await visits.getByText("0", { exact: true }).first().waitFor();
  expect(complaints).toEqual([]);
});

test("the first year is compared with none, a year that runs is to date, and one that has not begun is said to be so", async () => {
  const { page, complaints } = await visit(browser, union, { login: "chair", path: "/?year=1950" });
  const visits = page.getByRole("listitem").filter({ hasText: "慰问（人次）" });
  await visits.getByText("上年没有记录").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  const now = Number(dayOf(new Date()).slice(0, 4));
  await page.getByRole("combobox", { name: "年度" }).selectOption(String(now));
  await page.getByText(`${now} 年还没有结束，数字截至今天。`).waitFor();
  await page.goto(`${union.url}/?year=2199`);
  await page.getByText(`2199 年还没有开始，下面是 ${now} 年的数字。`).waitFor();
  await page.getByRole("combobox", { name: "年度" }).selectOption("2024");
  await visits.getByText("0", { exact: true }).first().waitFor();
  expect(await page.getByText(/还没有(开始|结束)/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("an officer sees what waits for him, the campus of his own alone, and reads it in his language", async () => {
  const { page } = await visit(browser, union, {
    ...{ login: "officer.east", language: "en", path: "/?year=2025" },
  });
  await page.getByText("Deadline: role grant").waitFor();
  await page.getByText("Due in 5 days").waitFor();
  await keepPicture(page, "home-officer");
});

test("a member sees his own at home on a phone, and no figures of the union", async () => {
  const { page, complaints } = await visit(browser, union, {
    login: "member",
    width: 390,
    height: 844,
  });
  await page.getByRole("heading", { name: "我的提案" }).waitFor();
  await keepPicture(page, "home-member");
  expect(await page.getByRole("heading", { name: "年度概览" }).count()).toBe(0);
  expect(await overhang(page)).toBe(0);
  expect(complaints).toEqual([]);
});

test("a service that is down is shown as such, and the rest works", async () => {
  await union.stopService("welfare");
  try {
    const { page } = await visit(browser, union, { login: "chair", path: "/?year=2025" });
    await page.getByText("1,574", { exact: true }).waitFor();
    await page.getByText("这项服务暂时没有回应。").waitFor();
    await keepPicture(page, "home-down");
  } finally {
    await union.startService("welfare");
  }
});

test("what is not known is not said to be nothing, and notices that do not answer keep nobody waiting", async () => {
  await union.stopService("democratic-management");
  try {
    const { page } = await visit(browser, union, { login: "member", path: "/nowhere" });
    await page.route("**/graphql", async (route) => {
      if (!(route.request().postData() ?? "").includes("query Unread")) await route.continue();
    });
    await page.goto(union.url);
    await page.getByText("有一项服务暂时没有回应，期限看不全").waitFor();
    await page.getByText("这项服务暂时没有回应。").first().waitFor();
    for (const claim of ["眼下没有要您处理的事", "没有期限在等您", "还没有提过提案"])
      expect([claim, await page.getByText(claim).count()]).toEqual([claim, 0]);
    await keepPicture(page, "home-member-down");
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.context().close();
  } finally {
    await union.startService("democratic-management");
  }
});
