import { join } from "node:path";
import { prepareMariadb } from "./mariadb.mjs";
import { paths } from "./paths.mjs";
import { prepareRedis } from "./redis.mjs";
import { say } from "./say.mjs";

/**
 * The database server and Redis: the caller's own if DATABASE_URL and REDIS_URL name them, else private ones.
 * @param {{ processes: import("./processes.mjs").Processes, ports: Record<string, number>,
 *   secrets: { databaseAdministrator: string, redis: string } }} given
 * @returns {Promise<{ database: string, redis: string }>} their addresses
 */
export async function startStores({ processes, ports, secrets }) {
  const start = async ({ plan, url }) => {
    await processes.start(plan);
    say(`${plan.name} 已启动（127.0.0.1:${ports[plan.name]}）`, `${plan.name} is up`);
    return url;
  };
  const settings = (name) => ({
    folder: paths[name],
    port: ports[name],
    use: "local",
    logFile: join(paths.logs, `${name}.log`),
  });
  const database =
    process.env["DATABASE_URL"] ||
    (await start(
      await prepareMariadb({ ...settings("mariadb"), password: secrets.databaseAdministrator }),
    ));
  const redis =
    process.env["REDIS_URL"] ||
    (await start(prepareRedis({ ...settings("redis"), password: secrets.redis })));
  return { database, redis };
}
