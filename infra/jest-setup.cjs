/** Gives a Jest run its own MariaDB and Redis, unless the caller names servers of theirs. */
module.exports = async () => {
  const { startTestServers } = await import("./local/test-servers.mjs");
  const missing = [];
  if (!process.env["DATABASE_URL"]) missing.push("mariadb");
  if (!process.env["REDIS_URL"]) missing.push("redis");
  const servers = await startTestServers(missing);
  if (servers.urls.mariadb) process.env["DATABASE_URL"] = servers.urls.mariadb;
  if (servers.urls.redis) process.env["REDIS_URL"] = servers.urls.redis;
  globalThis.unionTestServers = servers;
};
