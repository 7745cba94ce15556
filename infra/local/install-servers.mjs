import { aptCommand, debianPackages } from "./apt-command.mjs";
import { findBinary } from "./binaries.mjs";
import { run } from "./run.mjs";
import { say } from "./say.mjs";
import { Trouble } from "./trouble.mjs";
import { withoutDaemons } from "./without-daemons.mjs";

const apt = ["-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"];

/**
 * Installs MariaDB and Redis from the system's packages if any of these programs is missing. Their own daemons are
 * not started: ours are private.
 * @param {string[]} programs
 * @throws {Trouble} with the command to type when we may not install, or when apt fails
 */
export async function installServers(programs) {
  const missing = programs.filter((program) => findBinary(program) === null);
  if (missing.length === 0) return;
  const get = findBinary("apt-get");
  if (get === null || process.getuid?.() !== 0) throw notOurs(missing, get !== null);
  say(`安装 ${missing.join("、")}`, `installing ${missing.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const done = await withoutDaemons(async () => {
    const updated = await run(get, ["update"], { env });
    const installed = await run(get, ["install", ...apt, ...debianPackages], { env });
    return {
      ...installed,
      tail: updated.code === 0 ? installed.tail : `${updated.tail}\n${installed.tail}`,
    };
  });
  if (done.code !== 0) throw aptFailed(done.tail);
}

const notOurs = (missing, hasApt) =>
  new Trouble({
    what: {
      zh: `本机缺少 ${missing.join("、")}`,
      en: `This machine lacks ${missing.join(", ")}`,
    },
    todo: {
      zh: hasApt
        ? `请运行：${aptCommand}`
        : "请安装 MariaDB 10.6+ 与 Redis 6.2+；或用环境变量 DATABASE_URL、REDIS_URL 指向已有的服务器",
      en: hasApt
        ? `Please run: ${aptCommand}`
        : "Install MariaDB 10.6+ and Redis 6.2+; or name servers of your own in DATABASE_URL and REDIS_URL",
    },
  });

const aptFailed = (why) =>
  new Trouble({
    what: { zh: "apt 没有装好 MariaDB 和 Redis", en: "apt could not install MariaDB and Redis" },
    why,
    todo: {
      zh: `请检查网络与软件源后运行：${aptCommand}；或用 DATABASE_URL、REDIS_URL 指向已有的服务器`,
      en: `Check the network and the package sources, then run: ${aptCommand}; or name servers of your own in DATABASE_URL and REDIS_URL`,
    },
  });
