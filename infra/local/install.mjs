import { browserPackages, serverPackages } from "./apt-command.mjs";
import { findBinary } from "./binaries.mjs";
import { installModules } from "./install-modules.mjs";
import { installPackages } from "./install-packages.mjs";
import { run } from "./run.mjs";

const ownServers = {
  zh: "请安装 MariaDB 10.6+ 与 Redis 6.2+；或用环境变量 DATABASE_URL、REDIS_URL 指向已有的服务器",
  en: "Install MariaDB 10.6+ and Redis 6.2+; or name servers of your own in DATABASE_URL and REDIS_URL",
};
const ownBrowser = {
  zh: "请安装 Chromium 与中文字体；或用环境变量 CHROMIUM 指向已有的浏览器",
  en: "Install Chromium and Chinese fonts; or name a browser of your own in CHROMIUM",
};

/**
 * Installs what this checkout needs and does not have: npm packages, the servers unless the caller has their own, and for
 * tests a browser and Chinese letters.
 * @param {{ forTests?: boolean }} [what]
 */
export async function install({ forTests = false } = {}) {
  await installModules();
  const needed = [];
  if (!process.env["DATABASE_URL"]) needed.push("mariadbd", "mariadb-install-db");
  if (!process.env["REDIS_URL"]) needed.push("redis-server");
  const missing = needed.filter((program) => findBinary(program) === null);
  await installPackages({ missing, packages: serverPackages, instead: ownServers });
  if (forTests)
    await installPackages({
      missing: await missingForBrowser(),
      packages: browserPackages,
      instead: ownBrowser,
    });
}

async function missingForBrowser() {
  const missing = [];
  if (!process.env["CHROMIUM"] && findBinary("chromium") === null) missing.push("chromium");
  const list = findBinary("fc-list");
  const fonts = list && (await run(list, [":lang=zh-cn"])).output.trim();
  if (!fonts) missing.push("fonts-noto-cjk");
  return missing;
}
