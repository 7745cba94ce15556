import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { password, type WholeUnion } from "../union/whole-union.js";

/** How somebody comes: with what account, on what screen (CSS pixels), in what language and type size. */
export type Coming = {
  readonly login: string;
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly language?: "zh-CN" | "en";
  readonly typeSize?: "usual" | "large";
};

/** A page that somebody has open, and what the browser complained of meanwhile. */
export type Visit = { readonly page: Page; readonly complaints: string[] };

/** Somebody at the console in a browser context of his own, signed in and at `path`. What the browser complained of lies in `complaints`. */
export async function visit(
  browser: Browser,
  union: WholeUnion,
  { login, path = "/", width = 1280, height = 800, language = "zh-CN", typeSize = "usual" }: Coming,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, locale: language });
  const chosen = Object.entries({ language, "type-size": typeSize });
  await context.addInitScript({
    content: `for (const [key, value] of ${JSON.stringify(chosen)}) localStorage.setItem(key, localStorage.getItem(key) ?? value)`,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (said) => {
    if (said.type() === "error") complaints.push(said.text());
  });
  await page.goto(`${union.url}${path}`);
  await page.locator("input[autocomplete=username]").fill(login);
  await page.locator("input[autocomplete=current-password]").fill(password);
  await page.locator("button[type=submit]").click();
  await page.locator("main#content h1").first().waitFor();
  return { page, complaints };
}

const folder = resolve(".local/screens");

/** Keeps a picture of the page to be looked at: `.local/screens/<name>.png`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: false });
}
