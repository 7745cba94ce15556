import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { foreignWords } from "./foreign-words.js";
import { type Reader, readers } from "./readers.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";
import { wrongWith } from "./wrong-with.js";

let house: ConsoleUnion;
let personId: string;
let readerOf: (login: string, language: "zh-CN" | "en") => Promise<Reader>;
beforeAll(async () => {
  house = await startConsoleUnion("every_page");
  readerOf = readers(house);
  const chair = await house.union.signIn("chair");
  const { members } = await chair.ask<{ members: { edges: { node: { id: string } }[] } }>(
    "{ members(first: 1) { edges { node { id } } } }",
  );
  personId = members.edges[0]!.node.id;
}, 180_000);
afterAll(() => house?.stop());

/** What somebody may open; PERSON stands for the id of somebody. */
const pages: readonly (readonly [login: string, path: string])[] = [
  ["chair", "/?year=2025"],
  ["chair", "/inbox"],
  ["chair", "/account"],
  ["chair", "/people"],
  ["chair", "/people?asOf=1950-01-01"],
  ["chair", "/people/PERSON"],
  ["chair", "/coverage"],
  ["chair", "/coverage?asOf=1950-01-01"],
  ["chair", "/organisation"],
  ["chair", "/workbooks"],
  ["chair", "/summary/2025?compare=1"],
  ["chair", "/summary/2025/C1_illRetiredPersonTimes"],
  ["chair", "/nowhere"],
  ["system", "/dead-letters"],
  ["member", "/"],
  ["member", "/inbox"],
  ["member", "/preferences"],
];

test.each(pages)(
  "%s's page %s has no violation in either language and type size, at a desk and on a phone, and does not break at 360 px",
  async (login, path) => {
    const found = await Promise.all(
      (["zh-CN", "en"] as const).map(async (language) => {
        const reader = await readerOf(login, language);
        await reader.goTo(path.replace("PERSON", personId));
        const name = `${login}${path.replaceAll(/[/?=]/g, "-")}-${language}`;
        return [language, await wrongWith(reader, name), reader.complaints.splice(0)];
      }),
    );
    expect(found).toEqual([
      ["zh-CN", [], []],
      ["en", [], []],
    ]);
  },
  120_000,
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
