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
  await addManyPeople(house.union, { campus: "本部院区", department: "体检中心", count });
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
