import type { Page } from "playwright-core";

/** By how many pixels the page is wider than the screen; a page that fits gives 0. */
export const overflowOf = async (page: Page): Promise<number> =>
  Number(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
