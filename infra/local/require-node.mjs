import { Trouble } from "./trouble.mjs";

const major = 20;
const minor = 19;

/**
 * @param {string} [version] as in process.versions.node
 * @throws {Trouble} when Node is too old
 */
export function requireNode(version = process.versions.node) {
  const [isMajor = 0, isMinor = 0] = version.split(".").map(Number);
  if (isMajor > major || (isMajor === major && isMinor >= minor)) return;
  throw new Trouble({
    what: {
      zh: `Node ${version} 太旧，需要 ${major}.${minor} 或更高版本`,
      en: `Node ${version} is too old: ${major}.${minor} or later is needed`,
    },
    todo: {
      zh: `请安装 Node ${major}（https://nodejs.org），再运行一次`,
      en: `Install Node ${major} (https://nodejs.org) and run the same command again`,
    },
  });
}
