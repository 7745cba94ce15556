import type { Caller } from "../union/caller.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { overhang } from "./fits.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

type Node = {
  readonly id: string;
  readonly name: string;
  readonly campus: { readonly name: string };
};
let house: ConsoleUnion;
let chair: Caller;
beforeAll(async () => {
  house = await startConsoleUnion("people");
  chair = await house.union.signIn("chair");
}, 180_000);
afterAll(() => house?.stop());

const list = async (filter: Record<string, unknown>) => {
  const { members } = await chair.ask<{
    members: { totalCount: number; edges: { node: Node }[] };
  }>(
    "query($filter: MemberFilterInput) { members(first: 5, filter: $filter) { totalCount edges { node { id name campus { name } } } } }",
    { filter },
  );
  return { total: members.totalCount, nodes: members.edges.map(({ node }) => node) };
};

const inAll = (count: number): string => `共 ${count.toLocaleString("zh-CN")} 人`;

test("an officer sees the people of all campuses and finds some by pinyin; what he searches for stands in the address", async () => {
  const everybody = await list({});
  const found = await list({ search: "zh" });
  const { page, complaints } = await house.visit({ login: "chair", path: "/people" });
  await page.getByText(inAll(everybody.total)).waitFor();
  await page.getByRole("row").nth(5).waitFor();
  await keepPicture(page, "people");
  const search = page.getByRole("searchbox", { name: "查找" });
  await search.pressSequentially("zh", { delay: 60 });
  await page.getByText(inAll(found.total)).waitFor();
  expect(await search.evaluate((field) => field.matches(":focus"))).toBe(true);
  expect(new URL(page.url()).searchParams.get("q")).toBe("zh");
  await page.reload();
  await page.getByText(inAll(found.total)).waitFor();
  expect(await search.inputValue()).toBe("zh");
  expect(complaints).toEqual([]);
});

test("filters stand in the address, survive loading again, and go back one by one", async () => {
  const { total } = await list({ statuses: ["NONE"], employmentType: "DISPATCHED" });
  const { page, complaints } = await house.visit({ login: "chair", path: "/people" });
  await page.getByLabel("用工形式").selectOption("DISPATCHED");
  await page.getByLabel("会籍").selectOption("NONE");
  await page.getByLabel("排列").selectOption("NAME");
  await page.reload();
  expect(await page.getByLabel("用工形式").inputValue()).toBe("DISPATCHED");
  expect(await page.getByLabel("会籍").inputValue()).toBe("NONE");
  await page.getByText(inAll(total)).waitFor();
  await page.goBack();
  expect(await page.getByLabel("排列").inputValue()).toBe("STAFF_NO");
  expect(await page.getByLabel("会籍").inputValue()).toBe("NONE");
  await page.getByLabel("查找").fill("没有这样的人");
  await page.getByText("没有符合条件的人").waitFor();
  await page.getByRole("link", { name: "清除全部条件" }).click();
  await page.getByRole("row").nth(5).waitFor();
  expect(await page.getByLabel("查找").inputValue()).toBe("");
  expect(complaints).toEqual([]);
});

test("a department goes with its campus: another campus forgets it", async () => {
  const { page } = await house.visit({ login: "chair", path: "/people" });
  const department = page.getByLabel("科室");
  const campus = page.getByLabel("院区");
  await campus.selectOption({ label: "东院区" });
  await department.locator("option", { hasText: "内科" }).first().waitFor({ state: "attached" });
  await department.selectOption({ label: "内科" });
  await page.waitForURL(/department=/);
  expect(await department.locator("optgroup").count()).toBe(1);
  await campus.selectOption({ label: "本部院区" });
  await page.waitForURL((url) => !url.searchParams.has("department"));
  expect(await department.inputValue()).toBe("");
});

test("the officer of 东院区 sees 东院区 alone, wherever he looks", async () => {
  const { campuses } = await chair.ask<{ campuses: { id: string; name: string }[] }>(
    "{ campuses { id name } }",
  );
  const main = campuses.find(({ name }) => name === "本部院区")!;
  const stranger = (await list({ campusId: main.id })).nodes[0]!;
  const { page, complaints } = await house.visit({ login: "officer.east", path: "/people" });
  await page.getByRole("row").nth(5).waitFor();
  expect(await page.getByText("东院区").count()).toBeGreaterThan(5);
  expect(await page.getByText("本部院区").count()).toBe(0);
  for (const [path, landmark] of [
    ["/coverage", "table"],
    ["/organisation", "list"],
  ] as const) {
    await page.goto(`${house.union.url}${path}`);
    await page.locator("main").getByRole(landmark).first().waitFor();
    await page.getByText("东院区").first().waitFor();
    expect(await page.getByText("本部院区").count()).toBe(0);
  }
  await page.goto(`${house.union.url}/people/${stranger.id}`);
  await page.getByText("这个地址没有对应的人员").waitFor();
  expect(await page.getByText(stranger.name).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("a person's page tells the dated facts of the membership, and shows a guarded value only for a reason", async () => {
  const { nodes } = await list({ statuses: ["ACTIVE"] });
  const person = nodes[0]!;
  const { page, complaints } = await house.visit({ login: "chair", path: "/people?status=ACTIVE" });
  await page.getByRole("link", { name: person.name }).first().click();
  await page.getByRole("heading", { level: 1, name: person.name }).waitFor();
  const timeline = page.getByRole("region", { name: "会籍变动" });
  await timeline.getByRole("listitem").first().waitFor();
  expect(await timeline.textContent()).toMatch(/入会.*在会/);
  await page.getByRole("region", { name: "提案" }).waitFor();
  await keepPicture(page, "person");
  expect(await violationsOf(page)).toEqual([]);
  const personal = page.getByRole("region", { name: "个人信息" });
  expect(await personal.textContent()).toContain("*");
  await page.getByRole("button", { name: "查看手机号" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("为什么需要查看").fill("急");
  await dialog.getByRole("button", { name: /查\s?看/ }).click();
  await dialog.getByText("请写明原因，至少四个字。").waitFor();
  await dialog.getByLabel("为什么需要查看").fill("通知本人参加体检");
  await keepPicture(page, "reveal");
  await dialog.getByRole("button", { name: /查\s?看/ }).click();
  await page.getByRole("button", { name: "隐藏手机号" }).waitFor();
  expect(await dialog.count()).toBe(0);
  await page.reload();
  await page.getByRole("button", { name: "查看手机号" }).waitFor();
  await page.getByRole("link", { name: "返回人员名单" }).click();
  await page.waitForURL(/\/people\?status=ACTIVE$/);
  expect(complaints).toEqual([]);
});

test("a person's page lists the visits to him and the proposals that he put forward", async () => {
  type Whose = {
    readonly edges: readonly { readonly node: { readonly who: { readonly id: string } } }[];
  };
  const { visits, proposals } = await chair.ask<{ visits: Whose; proposals: Whose }>(
    "{ visits(first: 1) { edges { node { who: member { id } } } } proposals(first: 1) { edges { node { who: proposer { id } } } } }",
  );
  const { page, complaints } = await house.visit({ login: "chair", path: "/nowhere" });
  for (const [name, whose] of [
    ["走访慰问", visits],
    ["提案", proposals],
  ] as const) {
    await page.goto(`${house.union.url}/people/${whose.edges[0]!.node.who.id}`);
    const records = page.getByRole("region", { name });
    await records.getByRole("listitem").first().waitFor();
    expect(await records.textContent()).toMatch(/20\d\d年/);
    await keepPicture(page, `person-with-${name}`);
  }
  expect(complaints).toEqual([]);
});

test("the coverage gap leads from each number to its people", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/coverage" });
  const link = page.getByRole("link", { name: /^东院区：未入会/ });
  await link.waitFor();
  await page.locator(".picture canvas").waitFor();
  await keepPicture(page, "coverage");
  expect(await violationsOf(page)).toEqual([]);
  const count = Number((await link.textContent())!.replace(/\D/g, ""));
  await link.click();
  await page.getByText(inAll(count)).waitFor();
  expect(new URL(page.url()).search).toBe("?status=NOT_MEMBERS");
  expect(await page.getByLabel("院区").locator("option:checked").textContent()).toBe("东院区");
  expect(complaints).toEqual([]);
});

test("names as long as can be break no page of 360 px, in either language, in large type", async () => {
  const db = await house.union.database("membership");
  const { nodes } = await list({ search: "A" });
  const person = nodes[0]!;
  await db.query("UPDATE member SET name = ? WHERE id = ?", ["欧阳".repeat(25), person.id]);
  await db.query("UPDATE department SET name = CONCAT(REPEAT('重症医学', 14), LEFT(name, 4))");
  const { page, complaints } = await house.visit({
    ...{ login: "chair", path: "/people", width: 360, height: 740, typeSize: "large" },
  });
  for (const language of ["中文", "English"]) {
    if (language === "English") await page.getByRole("button", { name: language }).click();
    for (const path of ["/people", `/people/${person.id}`, "/coverage"]) {
      await page.goto(`${house.union.url}${path}`);
      await page.locator("main").locator("table, [role=row], dl").first().waitFor();
      expect([path, await overhang(page)]).toEqual([path, 0]);
      expect(await violationsOf(page)).toEqual([]);
      await keepPicture(page, `narrow-${language}${path.replaceAll("/", "-").slice(0, 14)}`);
    }
  }
  expect(complaints).toEqual([]);
}, 120_000);
