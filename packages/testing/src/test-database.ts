import { createConnection } from "mysql2/promise";

/** The database of one service for this Jest worker, made on first use. Every test owns a union in it, so nothing is ever cleared. */
export async function testDatabase(service: string): Promise<string> {
  const server = process.env["DATABASE_URL"];
  if (!server) throw new Error("DATABASE_URL is not set; run the tests through Jest's own set-up");
  const name = `test_${process.env["JEST_WORKER_ID"] ?? "1"}_${service.replaceAll("-", "_")}`;
  const connection = await createConnection(server);
  await connection.query(
    `CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
  );
  await connection.end();
  return new URL(`/${name}`, server).toString();
}
