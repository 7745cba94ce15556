import type { Page } from "playwright-core";
import { brokenNumbers, overhang } from "./fits.js";
import { foreignWords } from "./foreign-words.js";
import type { Reader } from "./readers.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const smallPhone = { width: 360, height: 740 };

/** Goes to the other type size by the page's own switch; says to which. */
async function otherSize(page: Page): Promise<string> {
  await page.getByRole("button", { name: /^(大字|标准字|Large type|Usual type)$/ }).click();
  return (await page.evaluate("document.documentElement.dataset.typeSize")) as string;
}

/**
 * What is wrong with an open page in its language, in words: in both type sizes at a desk, in Chinese and large type on a
 * phone too, and where it is wider than a small phone or breaks a number there. Pictures of desk and small phone are kept.
 */
export async function wrongWith({ page, heard }: Reader, name: string): Promise<string[]> {
  const found: string[] = [];
  for (let sizes = 0; sizes < 2; sizes += 1) {
    const size = await otherSize(page);
    const note = (what: string): void => void found.push(`${size}: ${what}`);
    (await violationsOf(page)).forEach(note);
    for (const text of await foreignWords(page, heard)) note(`not in this language: ${text}`);
    await keepPicture(page, `${name}-${size}-desk`);
    if (size === "large" && name.endsWith("zh-CN")) {
      await page.setViewportSize(phone);
      for (const violation of await violationsOf(page)) note(`on a phone: ${violation}`);
    }
    await page.setViewportSize(smallPhone);
    const overflow = await overhang(page);
    if (overflow > 0) note(`${overflow} px wider than a phone`);
    for (const number of await brokenNumbers(page)) note(`${number} stands on two lines`);
    await keepPicture(page, `${name}-${size}-phone`);
    await page.setViewportSize(desk);
  }
  return found;
}
