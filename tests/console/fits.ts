import type { Page } from "playwright-core";

/** How many CSS pixels a page is wider than its window; 0 is as it should be. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  ) as Promise<number>;

/** Numbers of the page that stand on more than one line, so that they read as others. */
export const brokenNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const broken = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      if (!/^[+−-]?\\d[\\d,.]*%?$/.test(text)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(text);
    }
    return broken;
  })()`) as Promise<string[]>;
