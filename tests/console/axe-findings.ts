import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds against a page as it stands: rule and place, one a line. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = (await page.evaluate("axe.run().then((found) => found.violations)")) as {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
  );
}
