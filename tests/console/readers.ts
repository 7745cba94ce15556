import type { Page } from "playwright-core";
import type { ConsoleUnion } from "./console-union.js";
import { heardFrom } from "./foreign-words.js";

/** Somebody who is signed in and goes from page to page. */
export type Reader = {
  readonly page: Page;
  /** What the graph has answered to the page that is open. */
  readonly heard: ReadonlySet<string>;
  /** What the browser complained of so far. */
  readonly complaints: string[];
  /** Opens a page by its address and waits until nothing is being read any more. */
  goTo(path: string): Promise<void>;
};

/** Readers of each language, who sign in once however many pages they open. */
export function readers(
  house: ConsoleUnion,
): (login: string, language: "zh-CN" | "en") => Promise<Reader> {
  const known = new Map<string, Promise<Reader>>();
  const comes = async (login: string, language: "zh-CN" | "en"): Promise<Reader> => {
    const { page, complaints } = await house.visit({ login, language, path: "/nowhere" });
    const heard = heardFrom(page);
    const goTo = async (path: string): Promise<void> => {
      heard.clear();
      await page.goto(`${house.union.url}${path}`);
      await page.locator("main#content h1").first().waitFor();
      await page.waitForLoadState("networkidle");
    };
    return { page, heard, complaints, goTo };
  };
  return (login, language) => {
    const key = `${login} ${language}`;
    const reader = known.get(key) ?? comes(login, language);
    known.set(key, reader);
    return reader;
  };
}
