import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDataFolder } from "./mariadb-data.mjs";
import { paths } from "./paths.mjs";
import { requireBinary } from "./require-binary.mjs";

const patience = 60_000;

/** The database server refuses to run as root unless it is told to; in a folder of our own that is harmless. */
const asRoot = process.getuid?.() === 0 ? ["user = root"] : [];

/** MariaDB runs these lines at every start; there is one administrator and it is known by its password alone. */
const administrator = (password) =>
  [
    "CREATE USER IF NOT EXISTS 'union_admin'@'127.0.0.1';",
    `ALTER USER 'union_admin'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    "GRANT ALL PRIVILEGES ON *.* TO 'union_admin'@'127.0.0.1' WITH GRANT OPTION;",
    "",
  ].join("\n");

/**
 * Prepares a private MariaDB on loopback: its data folder, if there is none yet, and its settings.
 * @param {{ folder: string, port: number, password: string, use: "local" | "tests", logFile: string,
 *   makeData?: (data: string) => Promise<void> }} wanted password: letters, digits, - and _ only
 * @returns {Promise<{ plan: import("./server.mjs").Plan, url: string }>} url: its administrator's
 */
export async function prepareMariadb(wanted) {
  const { folder, port, password, use, logFile, makeData = makeDataFolder } = wanted;
  const command = requireBinary("mariadbd");
  const data = join(folder, "data");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(data)) await makeData(data);
  const sql = join(folder, "administrator.sql");
  const settings = join(folder, "my.cnf");
  writeFileSync(sql, administrator(password), { mode: 0o600 });
  writeFileSync(
    settings,
    [
      `!include ${join(paths.settings, "mariadb", "common.cnf")}`,
      `!include ${join(paths.settings, "mariadb", `${use}.cnf`)}`,
      "[mariadbd]",
      `datadir = ${data}`,
      `tmpdir = ${folder}`,
      `port = ${port}`,
      "# Relative to the data folder: a full path may be longer than a socket's name can be.",
      "socket = mariadb.sock",
      `pid-file = ${join(folder, "mariadb.pid")}`,
      `init-file = ${sql}`,
      ...asRoot,
      "",
    ].join("\n"),
    { mode: 0o600 },
  );
  return {
    plan: {
      name: "mariadb",
      command,
      args: [`--defaults-file=${settings}`],
      logFile,
      isReady: (server) => server.output().includes("ready for connections"),
      patience,
    },
    url: `mysql://union_admin:${password}@127.0.0.1:${port}/`,
  };
}
