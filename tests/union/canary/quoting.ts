import type { Database } from "@union/persistence";

/** While the work goes on, the database refuses every new row of a table in a sentence that quotes a column of it. */
export async function quoting(
  db: Database,
  table: string,
  column: string,
  work: () => Promise<void>,
): Promise<void> {
  await db.query(`CREATE TRIGGER quoting_${table} BEFORE INSERT ON ${table} FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = NEW.${column}`);
  try {
    await work();
  } finally {
    await db.query(`DROP TRIGGER quoting_${table}`);
  }
}
