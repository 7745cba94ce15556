import { join } from "node:path";
import { build } from "./build.mjs";
import { choosePorts } from "./choose-ports.mjs";
import { createDatabases } from "./databases.mjs";
import { environments } from "./environments.mjs";
import { install } from "./install.mjs";
import { createDemoUnion, loadDemoYear } from "./load-demo.mjs";
import { paths } from "./paths.mjs";
import { programPlan } from "./program-plan.mjs";
import { requireKeyOfData } from "./require-key-of-data.mjs";
import { say } from "./say.mjs";
import { secrets as keptSecrets } from "./secrets.mjs";
import { services } from "./services.mjs";
import { startOnPort } from "./start-on-port.mjs";
import { startStores } from "./start-stores.mjs";

const secretsFile = join(paths.local, "secrets.json");
const preferred = {
  gateway: 4000,
  ...Object.fromEntries(services.map(({ name, port }) => [name, port])),
  mariadb: 13306,
  redis: 16379,
};

/**
 * From a bare checkout to a union that answers, with its demo year loaded. What is already there is not done again.
 * @param {import("./processes.mjs").Processes} processes
 * @returns {Promise<{ address: string, logins: string, password: string }>}
 */
export async function startUnion(processes) {
  await install();
  await build();
  requireKeyOfData(secretsFile);
  const secrets = keptSecrets(secretsFile);
  const kept = await choosePorts(preferred);
  const { ports } = kept;
  const stores = await startStores({ processes, kept, secrets });
  const databases = await createDatabases({
    administrator: stores.database,
    services: services.map(({ name }) => name),
    password: secrets.database,
  });
  // Asked anew for each program: a port may have changed hands since the one before.
  const environment = () => environments({ secrets, databases, redis: stores.redis, ports });
  const start = (name, program, envOf) =>
    startOnPort(kept, name, async (port) => {
      await processes.start(programPlan({ name, program, port, env: envOf(environment()) }));
      say(`${name} 已启动（127.0.0.1:${port}）`, `${name} is up`);
    });
  const startService = ({ name }) =>
    start(name, `services/${name}/dist/main.js`, (known) => known.service(name));
  const [membership, ...others] = services;
  await startService(membership);
  await Promise.all(others.map(startService));
  await start("gateway", "gateway/dist/main.js", (known) => known.gateway());
  const demo = environment().demo();
  const logins = await createDemoUnion({ ...environment().service("membership"), ...demo });
  say("装载示例年度数据", "loading the demo year");
  await loadDemoYear(demo);
  return { address: demo.GATEWAY_URL, logins, password: secrets.demoPassword };
}
