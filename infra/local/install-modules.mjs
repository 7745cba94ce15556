import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { paths } from "./paths.mjs";
import { readJson } from "./read-json.mjs";
import { run } from "./run.mjs";
import { say } from "./say.mjs";
import { Trouble } from "./trouble.mjs";
import { writeFile } from "./write-file.mjs";

const lockFile = join(paths.root, "package-lock.json");
/** npm writes this file last: without it an installation was cut short. */
const npmsNote = join(paths.root, "node_modules", ".package-lock.json");
const ourNote = join(paths.local, "installed.json");

const isCurrent = (wanted) => {
  if (!existsSync(npmsNote)) return false;
  return (
    readJson(ourNote)?.lock === wanted || statSync(npmsNote).mtimeMs >= statSync(lockFile).mtimeMs
  );
};

/**
 * Installs the npm packages when they are missing or the lock file has changed since they were installed. Every
 * version is the lock file's and the file stays as it is; `npm ci` would do the same, but it refuses a lock file that
 * does not know the builds of a tool for other systems than the one it was written on.
 */
export async function installModules() {
  const wanted = fingerprint([lockFile]);
  if (!isCurrent(wanted)) {
    say(
      "安装 npm 包（首次约一两分钟）",
      "installing npm packages (a minute or two the first time)",
    );
    const npm = process.env["npm_execpath"];
    const command = npm?.endsWith("npm-cli.js") ? [process.execPath, npm] : ["npm"];
    const args = [...command.slice(1), "install", "--no-save", "--no-audit", "--no-fund"];
    const done = await run(command[0], args, { cwd: paths.root });
    if (done.code !== 0) throw notInstalled(complaints(done.output) || done.tail);
  }
  writeFile(ourNote, JSON.stringify({ lock: wanted }));
}

/** npm begins with what is wrong and ends with pages of advice. */
const complaints = (output) =>
  output
    .split("\n")
    .filter((line) => /^npm (error|ERR!) \S/.test(line))
    .slice(0, 12)
    .join("\n");

const notInstalled = (why) =>
  new Trouble({
    what: { zh: "npm 包没有装好", en: "The npm packages could not be installed" },
    why,
    todo: {
      zh: "请检查网络或 npm 源（npm config get registry），然后运行：npm install --no-save",
      en: "Check the network or the npm registry (npm config get registry), then run: npm install --no-save",
    },
  });
