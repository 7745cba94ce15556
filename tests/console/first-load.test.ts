import type { Page } from "playwright-core";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";

let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("first_load", { isEmpty: true });
}, 180_000);
afterAll(() => house?.stop());

/** Bytes of script that have come over the wire to this page, as they were sent: compressed. */
async function scriptsOf(page: Page): Promise<() => number> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Network.enable");
  await browser.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  browser.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  browser.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

test.each(["/people", "/summary", "/workbooks", "/"])(
  "whoever opens %s for the first time loads at most 300 kB of compressed script",
  async (path) => {
    const { page } = await house.visit({ login: "chair", path: "/nowhere" });
    const bytes = await scriptsOf(page);
    await page.goto(`${house.union.url}${path}`);
    await page.locator("main#content h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(bytes()).toBeGreaterThan(50_000);
    expect(bytes()).toBeLessThanOrEqual(300_000);
  },
);

test("the door opens with less than half of that", async () => {
  const page = await (await house.browser.newContext()).newPage();
  const bytes = await scriptsOf(page);
  await page.goto(house.union.url);
  await page.locator("input[autocomplete=username]").waitFor();
  await page.waitForLoadState("networkidle");
  expect(bytes()).toBeLessThanOrEqual(150_000);
});
