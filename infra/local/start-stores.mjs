import { join } from "node:path";
import { prepareMariadb } from "./mariadb.mjs";
import { paths } from "./paths.mjs";
import { prepareRedis } from "./redis.mjs";
import { say } from "./say.mjs";
import { startOnPort } from "./start-on-port.mjs";

/**
 * The database server and Redis: the caller's own if DATABASE_URL and REDIS_URL name them, else private ones.
 * @param {{ processes: import("./processes.mjs").Processes, kept: import("./choose-ports.mjs").KeptPorts,
 *   secrets: { databaseAdministrator: string, redis: string } }} given
 * @returns {Promise<{ database: string, redis: string }>} their addresses
 */
export async function startStores({ processes, kept, secrets }) {
  const start = (name, prepare, password) =>
    startOnPort(kept, name, async (port) => {
      const logFile = join(paths.logs, `${name}.log`);
      const settings = { folder: paths[name], port, use: "local", logFile, password };
      const { plan, url } = await prepare(settings);
      await processes.start(plan);
      say(`${name} 已启动（127.0.0.1:${port}）`, `${name} is up`);
      return url;
    });
  const given = async (name, url) => {
    await kept.release(name);
    return url;
  };
  const { DATABASE_URL, REDIS_URL } = process.env;
  const database = DATABASE_URL
    ? await given("mariadb", DATABASE_URL)
    : await start("mariadb", prepareMariadb, secrets.databaseAdministrator);
  const redis = REDIS_URL
    ? await given("redis", REDIS_URL)
    : await start("redis", prepareRedis, secrets.redis);
  return { database, redis };
}
