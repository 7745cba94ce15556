import type { Page } from "playwright-core";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { overhang } from "./fits.js";
import { foreignWords, heardFrom } from "./foreign-words.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

let house: ConsoleUnion;
let personId: string;
beforeAll(async () => {
  house = await startConsoleUnion("every_page");
  const chair = await house.union.signIn("chair");
  const { members } = await chair.ask<{ members: { edges: { node: { id: string } }[] } }>(
    "{ members(first: 1) { edges { node { id } } } }",
  );
  personId = members.edges[0]!.node.id;
}, 180_000);
afterAll(() => house?.stop());

/** What somebody may open; PERSON stands for the id of somebody. */
const pages: readonly (readonly [login: string, path: string])[] = [
  ["chair", "/"],
  ["chair", "/inbox"],
  ["chair", "/preferences"],
  ["chair", "/people"],
  ["chair", "/people/PERSON"],
  ["chair", "/coverage"],
  ["chair", "/organisation"],
  ["chair", "/workbooks"],
  ["chair", "/summary/2025"],
  ["chair", "/summary/2025/C1_illRetiredPersonTimes"],
  ["chair", "/nowhere"],
  ["system", "/dead-letters"],
  ["member", "/"],
  ["member", "/inbox"],
];

/** Waits until nothing is being read any more. */
const settled = async (page: Page): Promise<void> => {
  await page.locator("main#content h1").first().waitFor();
  await page.waitForLoadState("networkidle");
};

/** What is wrong with a page at a desk and on a phone, in words. Pictures of both are kept. */
async function wrongWith(page: Page, heard: ReadonlySet<string>, name: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await settled(page);
  const violations = await violationsOf(page);
  const foreign = await foreignWords(page, heard);
  await keepPicture(page, `${name}-desk`);
  await page.setViewportSize({ width: 360, height: 740 });
  const overflow = await overhang(page);
  await keepPicture(page, `${name}-phone`);
  return [
    ...violations,
    ...foreign.map((text) => `not in this language: ${text}`),
    ...(overflow > 0 ? [`${overflow} px wider than a phone`] : []),
  ];
}

test.each(pages)(
  "%s's page %s has no violation in either language and type size, and does not break at 360 px",
  async (login, path) => {
    const { page, complaints } = await house.visit({ login, path: "/nowhere" });
    const heard = heardFrom(page);
    await page.goto(`${house.union.url}${path.replace("PERSON", personId)}`);
    await settled(page);
    const name = `${login}${path.replaceAll(/[/?=]/g, "-")}`;
    for (const language of ["zh-CN", "en"])
      for (const size of ["usual", "large"]) {
        await page.evaluate(
          `localStorage.setItem("language", "${language}"); localStorage.setItem("type-size", "${size}")`,
        );
        const found = await wrongWith(page, heard, `${name}-${language}-${size}`);
        expect([language, size, found]).toEqual([language, size, []]);
      }
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  240_000,
);

test("the door has no violation in either language and type size, and does not break at 360 px", async () => {
  const context = await house.browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(house.union.url);
  await page.locator("input[autocomplete=username]").waitFor();
  for (const button of ["English", "Large type", "中文", "标准字"]) {
    expect(await violationsOf(page)).toEqual([]);
    expect(await foreignWords(page, new Set())).toEqual([]);
    await page.getByRole("button", { name: button }).click();
  }
  await keepPicture(page, "door");
  await context.close();
});
