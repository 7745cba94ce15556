import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve("console/src");
type Words = { readonly [key: string]: string | Words };

/** A catalogue's texts by their full keys; the forms of a plural count as one key. */
export function textsOf(name: string, language: string): Map<string, string> {
  const read = (file: string): Words => JSON.parse(readFileSync(file, "utf8"));
  const texts = new Map<string, string>();
  const walk = (words: Words, path: string): void => {
    for (const [key, value] of Object.entries(words))
      if (typeof value === "string")
        texts.set(`${path}${key.replace(/_(zero|one|two|few|many|other)$/, "")}`, value);
      else walk(value, `${path}${key}.`);
  };
  walk(read(join(folder, name, `${name}.${language}.json`)), "");
  return texts;
}

/** The folders of the console that have words. */
export const catalogueNames: readonly string[] = readdirSync(folder, {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => /\.(zh-CN|en)\.json$/.test(file))
  .map((file) => file.split("/")[0]!)
  .filter((name, index, all) => all.indexOf(name) === index);
