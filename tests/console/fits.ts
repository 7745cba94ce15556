import type { Page } from "playwright-core";

/** How many CSS pixels a page is wider than its window; 0 is as it should be. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  ) as Promise<number>;
