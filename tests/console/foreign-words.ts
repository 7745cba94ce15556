import type { Page } from "playwright-core";
import { codesIn, isCode } from "./codes.js";

/** Words that are the same in both languages. */
const shared = /English|中文|Excel|CSV|Markdown|xlsx|UTF-8|GB ?18030|Union Hall|职工之家|MB|kB/g;

/** Every text that a reader meets on a page: what is shown, and what is said to those who cannot see it. */
const textsOnPage = `(() => {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (parentElement && !parentElement.closest("script, style, code") && data.trim()) texts.push(data);
  }
  for (const name of ["aria-label", "placeholder", "title", "alt"])
    for (const element of document.querySelectorAll("[" + name + "]"))
      if (!element.closest("[aria-hidden=true]")) texts.push(element.getAttribute(name));
  return texts;
})()`;

/** Hears what the graph answers to a page, so that its data can be told from the console's own words. */
export function heardFrom(page: Page): Set<string> {
  const heard = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") heard.add(value.trim());
    else if (value !== null && typeof value === "object") Object.values(value).forEach(walk);
  };
  page.on("response", (response) => {
    if (!response.url().endsWith("/graphql")) return;
    response.json().then(walk, () => undefined);
  });
  return heard;
}

/** The console's own texts that are in the other language than the page's, that no catalogue has, or that are codes of the graph. */
export async function foreignWords(page: Page, heard: ReadonlySet<string>): Promise<string[]> {
  const language = await page.evaluate("document.documentElement.lang");
  const foreign = language === "en" ? /[一-龥]/ : /[A-Za-z]{3,}/;
  const data = [...heard]
    .filter((text) => text.length > 1 && !isCode(text))
    .sort((a, b) => b.length - a.length);
  const texts = (await page.evaluate(textsOnPage)) as string[];
  return [...new Set(texts)].filter((text) => {
    if (text.includes("⟦") || codesIn(text, heard).length > 0) return true;
    if (!foreign.test(text)) return false;
    let own = text;
    for (const one of data) if (foreign.test(own)) own = own.replaceAll(one, "");
    return foreign.test(own.replaceAll(shared, ""));
  });
}
