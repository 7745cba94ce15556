import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve("console/src/parts");

/** The names of all parts that pages of the console share. */
export const sharedParts: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".tsx"))
  .flatMap((file) => [
    ...readFileSync(join(folder, file), "utf8").matchAll(/^export (?:function|const) ([A-Z]\w*)/gm),
  ])
  .map(([, name]) => name!)
  .sort();
