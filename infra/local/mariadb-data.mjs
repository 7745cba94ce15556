import { renameSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { requireBinary } from "./require-binary.mjs";
import { run } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * Makes an empty data folder: system tables, no test database, no account without a password. It appears whole or
 * not at all.
 * @param {string} data the folder to make
 * @param {string[]} [settings] further options of the first start
 */
export async function makeDataFolder(data, settings = []) {
  const unfinished = `${data}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  const made = await run(
    requireBinary("mariadb-install-db"),
    [
      "--no-defaults",
      // The tool is a script that cannot take a path with a space in it.
      `--datadir=./${basename(unfinished)}`,
      "--auth-root-authentication-method=socket",
      "--skip-test-db",
      ...settings,
    ],
    { cwd: dirname(unfinished) },
  );
  if (made.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Trouble({
      what: { zh: "无法建立数据库目录", en: "The database folder could not be made" },
      why:
        made.output
          .match(/^.*(\[ERROR\]|\berror\b|cannot).*$/gim)
          ?.slice(-8)
          .join("\n") ?? made.tail,
      todo: {
        zh: `请确认磁盘有空间、目录可写：${data}`,
        en: `Make sure that the disk has room and that this folder may be written: ${data}`,
      },
    });
  }
  renameSync(unfinished, data);
}
