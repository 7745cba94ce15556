import { installModules } from "./install-modules.mjs";
import { installServers } from "./install-servers.mjs";

/**
 * Installs what this checkout needs and does not have: npm packages, and the servers unless the caller has their own.
 */
export async function install() {
  await installModules();
  const needed = [];
  if (!process.env["DATABASE_URL"]) needed.push("mariadbd", "mariadb-install-db");
  if (!process.env["REDIS_URL"]) needed.push("redis-server");
  await installServers(needed);
}
