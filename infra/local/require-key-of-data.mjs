import { existsSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./paths.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * @param {string} secretsFile
 * @throws {Trouble} when there is data but no longer the key that reads it
 */
export function requireKeyOfData(secretsFile) {
  if (existsSync(secretsFile) || !existsSync(join(paths.mariadb, "data"))) return;
  throw new Trouble({
    what: {
      zh: "本地数据库还在，但解密它的密钥文件不见了",
      en: "The local database is there, but the file with the key that reads it is gone",
    },
    todo: {
      zh: `请从备份恢复 ${secretsFile}；若本地数据可以不要，请删除 ${paths.local}`,
      en: `Restore ${secretsFile} from a backup; or, if the local data may go, remove ${paths.local}`,
    },
  });
}
