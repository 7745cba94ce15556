import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { must } from "./must.mjs";
import { paths } from "./paths.mjs";
import { readJson } from "./read-json.mjs";
import { say } from "./say.mjs";
import { tool } from "./tools.mjs";
import { writeFile } from "./write-file.mjs";

const folder = join(paths.root, "console");
const site = join(folder, "dist/site/index.html");
const note = join(paths.local, "console.json");

/** Everything that the built console is made of. */
const sources = () => {
  const folders = [
    join(folder, "src"),
    join(folder, "public"),
    join(paths.root, "packages/annual-summary/src"),
    join(paths.root, "packages/kernel/src"),
  ];
  const listed = folders.flatMap((part) =>
    readdirSync(part, { recursive: true, encoding: "utf8" }).map((name) => join(part, name)),
  );
  const files = listed.filter((file) => statSync(file).isFile()).sort();
  const frame = ["index.html", "vite.config.ts", "package.json"].map((name) => join(folder, name));
  return [...files, ...frame, join(paths.root, "package-lock.json")];
};

/** Builds the console's pages when anything that they are made of has changed. */
export async function buildConsole() {
  const wanted = fingerprint(sources());
  if (existsSync(site) && readJson(note)?.built === wanted) return;
  say("打包控制台页面", "building the console's pages");
  await must("npm run build -w console", tool("vite"), ["build", "--logLevel", "warn"], folder);
  writeFile(note, JSON.stringify({ built: wanted }));
}
