import { aptCommand } from "./apt-command.mjs";
import { findBinary } from "./binaries.mjs";
import { run } from "./run.mjs";
import { say } from "./say.mjs";
import { Trouble } from "./trouble.mjs";
import { withoutDaemons } from "./without-daemons.mjs";

const apt = ["-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"];

/**
 * Installs packages of the system when something of theirs is missing. Daemons that they bring are not started: ours are
 * private.
 * @param {{ missing: string[], packages: string[], instead: { zh: string, en: string } }} what missing: in words; instead:
 *   what helps where there is no apt
 * @throws {Trouble} with the command to type when we may not install, or when apt fails
 */
export async function installPackages({ missing, packages, instead }) {
  if (missing.length === 0) return;
  const get = findBinary("apt-get");
  if (get === null || process.getuid?.() !== 0) throw notOurs(missing, packages, get, instead);
  say(`安装 ${missing.join("、")}`, `installing ${missing.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const done = await withoutDaemons(async () => {
    const updated = await run(get, ["update"], { env });
    const installed = await run(get, ["install", ...apt, ...packages], { env });
    return {
      ...installed,
      tail: updated.code === 0 ? installed.tail : `${updated.tail}\n${installed.tail}`,
    };
  });
  if (done.code !== 0) throw aptFailed(done.tail, packages, instead);
}

const notOurs = (missing, packages, get, instead) =>
  new Trouble({
    what: {
      zh: `本机缺少 ${missing.join("、")}`,
      en: `This machine lacks ${missing.join(", ")}`,
    },
    todo: {
      zh: get === null ? instead.zh : `请运行：${aptCommand(packages)}`,
      en: get === null ? instead.en : `Please run: ${aptCommand(packages)}`,
    },
  });

const aptFailed = (why, packages, instead) =>
  new Trouble({
    what: {
      zh: `apt 没有装好 ${packages.join("、")}`,
      en: `apt could not install ${packages.join(", ")}`,
    },
    why,
    todo: {
      zh: `请检查网络与软件源后运行：${aptCommand(packages)}；或者：${instead.zh}`,
      en: `Check the network and the package sources, then run: ${aptCommand(packages)}; or: ${instead.en}`,
    },
  });
