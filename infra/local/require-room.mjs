import { accessSync, constants, mkdirSync } from "node:fs";
import fs from "node:fs/promises";
import { paths } from "./paths.mjs";
import { Trouble } from "./trouble.mjs";

/** Packages, two databases and a year of demo data take about half of this. */
const needed = 2 * 1024 ** 3;
const gigabytes = (bytes) => (bytes / 1024 ** 3).toFixed(1);

/**
 * Makes `.local/` and looks at the disk before anything is written.
 * @throws {Trouble} when the folder may not be written or the disk is nearly full
 */
export async function requireRoom() {
  try {
    mkdirSync(paths.local, { recursive: true });
    accessSync(paths.local, constants.W_OK);
  } catch (error) {
    throw new Trouble({
      what: {
        zh: `不能写入文件夹 ${paths.local}`,
        en: `The folder ${paths.local} cannot be written`,
      },
      why: error.message,
      todo: {
        zh: "请把项目放在当前账号可写的磁盘上，或修正该文件夹的权限",
        en: "Put the project on a disk that this account may write, or mend the folder's permissions",
      },
    });
  }
  // Reached through its module, so that an old Node still gets as far as being told that it is old.
  const { bavail, bsize } = await fs.statfs(paths.local);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new Trouble({
    what: {
      zh: `磁盘空间不足：只剩 ${gigabytes(free)} GB，需要 ${gigabytes(needed)} GB`,
      en: `The disk is nearly full: ${gigabytes(free)} GB left, ${gigabytes(needed)} GB needed`,
    },
    todo: {
      zh: `请清理 ${paths.root} 所在的磁盘，再运行一次`,
      en: `Make room on the disk that holds ${paths.root} and run the same command again`,
    },
  });
}
