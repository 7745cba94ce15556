import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { DataSource } from "typeorm";
import { type DatabaseOptions, openDatabase } from "./database.js";
import { defineMigration } from "./define-migration.js";
import { infrastructureMigrations } from "./infrastructure.migrations.js";

/** For tests: a database of its own, made of the house's tables and some statements. */
export async function openTestHouse(
  statements: readonly string[] = [],
  entities: NonNullable<DatabaseOptions["entities"]> = [],
) {
  const address = process.env["DATABASE_URL"] ?? "";
  const name = `persistence_${randomUUID().replaceAll("-", "")}`;
  const server = await new DataSource({ type: "mariadb", url: address }).initialize();
  await server.query(`CREATE DATABASE ${name} COLLATE utf8mb4_unicode_520_ci`);
  const url = new URL(`/${name}`, address).toString();
  const own = defineMigration("20990101T0000-create-tables-of-the-test", statements);
  const options = { entities, migrations: [...infrastructureMigrations, own] };
  const db = await openDatabase(url, options);
  const close = async (): Promise<void> => {
    await db.destroy();
    await server.query(`DROP DATABASE ${name}`);
    await server.destroy();
  };
  return { db, url, options, close };
}
export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;

/** An account of a union of its own. */
export const someone = (unionId: string = randomUUID()): Actor => ({
  accountId: randomUUID(),
  unionId,
  memberId: null,
  sessionId: randomUUID(),
  grants: [],
});

/** A promise and the key to it. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
