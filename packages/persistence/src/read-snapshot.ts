import type { Database, Sql } from "./database.js";

/** Lets work read the database as it stands at one moment, in a transaction that can write nothing. */
export async function readSnapshot<T>(db: Database, work: (sql: Sql) => Promise<T>): Promise<T> {
  const runner = db.createQueryRunner();
  try {
    await runner.query("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
    return await work(runner.manager);
  } finally {
    await runner.query("ROLLBACK").catch(() => undefined);
    await runner.release();
  }
}
