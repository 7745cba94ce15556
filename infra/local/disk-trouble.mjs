import { Trouble } from "./trouble.mjs";

const codes = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM"]);

/**
 * A full or locked disk, told as a trouble; null for any other error.
 * @param {unknown} error
 */
export function diskTrouble(error) {
  if (!(error instanceof Error) || !codes.has(error.code)) return null;
  return new Trouble({
    what: { zh: "磁盘已满或不可写", en: "The disk is full or cannot be written" },
    why: error.message,
    todo: {
      zh: "请腾出空间或修正该文件的权限，再运行一次",
      en: "Make room or mend the permissions of that file, and run the same command again",
    },
  });
}
