import type { Locator, Page } from "playwright-core";

const mostTabs = 150;

/** Goes on with the Tab key until `wanted` has the focus. Throws where the keyboard does not reach it. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if ((await wanted.and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}
