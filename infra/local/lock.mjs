import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isRunning } from "./is-running.mjs";
import { processIdentity } from "./process-identity.mjs";
import { readJson } from "./read-json.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * Keeps a second start out of the same checkout. A lock whose owner is gone is taken over.
 * @param {string} file
 * @returns {() => void} gives the lock back
 * @throws {Trouble} while another start holds it
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const owner = readJson(file);
  if (isRunning(owner)) throw alreadyStarted(owner.pid);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify(processIdentity(process.pid)), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (error.code === "EEXIST") throw alreadyStarted(readJson(file)?.pid ?? 0);
    throw error;
  }
  return () => rmSync(file, { force: true });
}

const alreadyStarted = (pid) =>
  new Trouble({
    what: {
      zh: `这个文件夹里已经有一个 npm start 在运行（进程 ${pid}）`,
      en: `npm start is already running in this folder (process ${pid})`,
    },
    todo: {
      zh: `请使用已启动的那一个；要重新启动，请先在它的终端按 Ctrl-C，或运行：kill ${pid}`,
      en: `Use the one that is running; to start anew, press Ctrl-C in its terminal first, or run: kill ${pid}`,
    },
  });
