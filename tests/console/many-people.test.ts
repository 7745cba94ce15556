import { password } from "../union/whole-union.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { addManyPeople } from "./many-people.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

const count = 10_000;
let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("many", { isEmpty: true });
}, 180_000);
afterAll(() => house?.stop());

let added: Promise<void> | null = null;
/** The many people, who come in once. */
const manyPeople = (): Promise<void> => {
  added ??= addManyPeople(house.union, { campus: "本部院区", department: "体检中心", count });
  return added;
};

test("a union without people teaches how they come in", async () => {
  const { page, complaints } = await house.visit({ login: "chair", path: "/people" });
  for (const [path, lesson] of [
    ["/people", "这里还没有人员"],
    ["/coverage", "这里还没有职工"],
    ["/organisation", "这一天还没有科室"],
  ] as const) {
    await page.goto(`${house.union.url}${path}`);
    await page.getByText(lesson).waitFor();
    await page.getByRole("link", { name: "去导入花名册" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, `empty${path.replace("/", "-")}`);
  }
  expect(complaints).toEqual([]);
}, 120_000);

test("a list of ten thousand is read as far as somebody scrolls, and only what is in sight is drawn", async () => {
  await manyPeople();
  const { page, complaints } = await house.visit({ login: "chair", path: "/people" });
  await page.getByText("共 10,000 人").waitFor();
  const rows = page.getByRole("table").getByRole("row");
  const box = page.getByRole("region", { name: "人员" });
  const lastDrawn = async () => Number(await rows.last().getAttribute("aria-rowindex"));
  for (const read of [100, 200, 300, 800]) {
    while ((await lastDrawn()) <= read)
      await box.evaluate((found) => {
        found.scrollTop = found.scrollHeight;
      });
    expect(await rows.count()).toBeLessThan(60);
  }
  await box.focus();
  await page.keyboard.press("Home");
  await page.getByRole("link", { name: "众1", exact: true }).waitFor();
  await page.getByRole("link", { name: "众1", exact: true }).focus();
  for (let step = 0; step < 40; step++) await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("众41");
  expect(complaints).toEqual([]);
}, 120_000);

test("who comes back from a person finds the list where it stood; who comes by a link begins at its top, and nobody finds another's", async () => {
  await manyPeople();
  const { page, complaints } = await house.visit({ login: "chair", path: "/people" });
  const box = page.getByRole("region", { name: "人员" });
  const scrolled = (): Promise<number> => box.evaluate((found) => found.scrollTop);
  const person = page.getByRole("link", { name: "众1200", exact: true });
  await page.getByText("共 10,000 人").waitFor();
  while ((await person.count()) === 0)
    await box.evaluate((found) => {
      found.scrollTop += found.clientHeight;
    });
  await person.scrollIntoViewIfNeeded();
  const drawn = () => page.getByRole("row").allTextContents();
  const [place, rows] = [await scrolled(), await drawn()];
  expect(place).toBeGreaterThan(1_000);
  await person.click();
  await page.getByRole("heading", { level: 1, name: "众1200" }).waitFor();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.postData()?.includes("query People(")) asked.push(request.url());
  });
  await page.goBack();
  await person.waitFor();
  expect(Math.abs((await scrolled()) - place)).toBeLessThanOrEqual(1);
  expect(await drawn()).toEqual(rows);
  expect(asked).toEqual([]);
  await page.goForward();
  await page.getByRole("heading", { level: 1, name: "众1200" }).waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "人员" }).click();
  await page.getByRole("link", { name: "众1", exact: true }).waitFor();
  expect([await scrolled(), asked.length]).toEqual([0, 1]);
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.getByLabel("账号").fill("system");
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /您好/ }).waitFor();
  await page.goBack();
  await page.waitForLoadState("networkidle");
  expect(await page.getByText(/众\d/).count()).toBe(0);
  expect(complaints).toEqual([]);
}, 120_000);
