import { readFileSync } from "node:fs";
import { halfWidthMarks } from "../architecture/half-width-marks.js";
import { catalogueNames, textsOf } from "./catalogues.js";

const chinese = /[一-龥]/;
const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\{\w+[^{}]*\}\}/g))].sort();
/** Said in neither language. */
const wordless = /^[\d\s\p{P}\p{S}]*$/u;

test.each(catalogueNames)("%s says the same things in both languages", (name) => {
  const [zh, en] = [textsOf(name, "zh-CN"), textsOf(name, "en")];
  expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  for (const [key, text] of zh)
    expect([key, placeholders(en.get(key)!).filter((one) => one !== "{{count}}")]).toEqual([
      key,
      placeholders(text).filter((one) => one !== "{{count}}"),
    ]);
});

test.each(catalogueNames)("%s is Chinese in Chinese and not in English", (name) => {
  for (const [key, text] of textsOf(name, "zh-CN")) {
    const bare = text.replaceAll(/\{\{\w+[^{}]*\}\}/g, "");
    expect([key, chinese.test(bare) || wordless.test(bare)]).toEqual([key, true]);
  }
  for (const [key, text] of textsOf(name, "en"))
    expect([key, text.trim() !== "", chinese.test(text)]).toEqual([key, true, false]);
});

test.each(catalogueNames)("%s has Chinese marks between Chinese words", (name) => {
  for (const [key, text] of textsOf(name, "zh-CN"))
    expect([key, halfWidthMarks(text)]).toEqual([key, []]);
});

test("every catalogue is among those whose keys the compiler knows", () => {
  const known = readFileSync("console/src/words/catalogues.d.ts", "utf8");
  for (const name of catalogueNames) expect(known).toContain(`/${name}.zh-CN.json`);
});
