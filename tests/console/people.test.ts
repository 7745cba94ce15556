import type { Browser } from "playwright-core";
import { addDemoPeople } from "../union/demo-people.js";
import { loadDemoYear } from "../union/demo-year.js";
import { startWholeUnion, type WholeUnion } from "../union/whole-union.js";
import { openBrowser } from "./browser.js";
import { builtConsole } from "./built-console.js";
import { keepPicture, visit } from "./visit.js";

let union: WholeUnion;
let browser: Browser;
beforeAll(async () => {
  union = await startWholeUnion("console_people", { console: builtConsole() });
  await addDemoPeople(union, await loadDemoYear(union));
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await union?.stop();
});

test("an officer signs in and sees the people of all campuses", async () => {
  const { page, complaints } = await visit(browser, union, { login: "chair", path: "/people" });
  await page.getByRole("row").nth(5).waitFor();
  await keepPicture(page, "people");
  expect(complaints).toEqual([]);
});
