import { constants, existsSync, mkdirSync } from "node:fs";
import { cp, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeDataFolder } from "./mariadb-data.mjs";
import { paths } from "./paths.mjs";
import { requireBinary } from "./require-binary.mjs";

/**
 * Copies an empty database folder to `data`. The folder is made once for each installed MariaDB and kept, because
 * making it takes longer than all the rest of a test run's start.
 * @param {string} data
 */
export async function copyTestTemplate(data) {
  const { mtimeMs, size } = await stat(requireBinary("mariadbd"));
  const template = join(paths.template, `${size}-${Math.trunc(mtimeMs)}`);
  if (!existsSync(template)) {
    mkdirSync(paths.template, { recursive: true });
    await makeDataFolder(template, ["--innodb-log-file-size=16M"]).catch((error) => {
      if (!existsSync(template)) throw error;
    });
  }
  await cp(template, data, { recursive: true, mode: constants.COPYFILE_FICLONE });
}
