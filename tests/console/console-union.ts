import type { Browser } from "playwright-core";
import { addDemoPeople } from "../union/demo-people.js";
import { addChair, loadDemoYear } from "../union/demo-year.js";
import { startWholeUnion, type WholeUnion } from "../union/whole-union.js";
import { openBrowser } from "./browser.js";
import { builtConsole } from "./built-console.js";
import { type Coming, type Visit, visit } from "./visit.js";

/** A union whose gateway serves the console, and a browser to look at it. */
export type ConsoleUnion = {
  readonly union: WholeUnion;
  readonly browser: Browser;
  /** Somebody comes, signs in and is at a page. */
  visit(coming: Coming): Promise<Visit>;
  stop(): Promise<void>;
};

/** Starts a union with its console; with the demo year and its people, or with its chair and administrators alone. `name` is its databases'. */
export async function startConsoleUnion(
  name: string,
  { isEmpty = false }: { readonly isEmpty?: boolean } = {},
): Promise<ConsoleUnion> {
  const union = await startWholeUnion(`console_${name}`, { console: builtConsole() });
  if (isEmpty) await addChair(union);
  else await addDemoPeople(union, await loadDemoYear(union));
  const browser = await openBrowser();
  return {
    union,
    browser,
    visit: (coming) => visit(browser, union, coming),
    stop: async () => {
      await browser.close();
      await union.stop();
    },
  };
}
