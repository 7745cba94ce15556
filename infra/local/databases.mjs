import { createRequire } from "node:module";
import { join } from "node:path";
import { paths } from "./paths.mjs";
import { Trouble } from "./trouble.mjs";

/** The driver belongs to the one package that knows the database. */
const driver = () =>
  createRequire(join(paths.root, "packages/persistence/package.json"))("mysql2/promise");

/** In a GRANT an underscore would stand for any character. */
const literally = (name) => name.replaceAll("_", "\\_");

/**
 * Makes one database for each service and one account that can reach that database and no other.
 * @param {{ administrator: string, services: string[], password: string }} wanted administrator: the server's
 *   address with an account that may create databases and accounts; a path in it (mysql://…/hospital) is the
 *   prefix of all names, so that several installations can share a server
 * @returns {Promise<Record<string, string>>} service → address of its database
 * @throws {Trouble} when the server cannot be reached or the account may not do this
 */
export async function createDatabases({ administrator, services, password }) {
  const address = new URL(administrator);
  const prefix = address.pathname.slice(1) || "union_hall";
  address.pathname = "/";
  const names = services.map((service) => [service, `${prefix}_${service.replaceAll("-", "_")}`]);
  try {
    const connection = await driver().createConnection(address.href);
    try {
      for (const [, name] of names) {
        for (const sql of statements(name, connection.escape(password)))
          await connection.query(sql);
      }
    } finally {
      await connection.end();
    }
  } catch (error) {
    throw refused(address, error);
  }
  return Object.fromEntries(
    names.map(([service, name]) => [service, addressOf(address, name, password)]),
  );
}

/** A password is set anew each time, because the secrets may be younger than the database. */
const statements = (name, password) => [
  `CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
  `CREATE USER IF NOT EXISTS '${name}'@'%' IDENTIFIED BY ${password}`,
  `ALTER USER '${name}'@'%' IDENTIFIED BY ${password}`,
  `GRANT ALL PRIVILEGES ON \`${literally(name)}\`.* TO '${name}'@'%'`,
];

const addressOf = (server, name, password) => {
  const address = new URL(server);
  address.username = name;
  address.password = password;
  address.pathname = `/${name}`;
  return address.href;
};

const refused = (address, error) =>
  new Trouble({
    what: {
      zh: `不能在 ${address.host} 上建立数据库`,
      en: `The databases could not be made on ${address.host}`,
    },
    why: error.message || error.code,
    todo: {
      zh: "请确认 DATABASE_URL 的地址、账号、密码正确，且该账号有 CREATE、CREATE USER、GRANT OPTION 权限",
      en: "Make sure that the address, account and password in DATABASE_URL are right and that the account has CREATE, CREATE USER and GRANT OPTION",
    },
  });
