import { openDatabase } from "./database.js";
import { infrastructureMigrations } from "./infrastructure.migrations.js";
import { openTestHouse } from "./test-house.fixture.js";

/** A database that an older release made already has migrations of later names behind it. */

test("a database of the release before gets the indexes by age, though some of its tables carry later names", async () => {
  const house = await openTestHouse();
  const added = infrastructureMigrations.filter((one) => /T210/.test(new one().name ?? ""));
  expect(added).toHaveLength(2);
  await house.db.query("DELETE FROM migration WHERE name IN (?)", [
    added.map((one) => new one().name),
  ]);
  for (const table of ["command_log", "consumed_event", "audit_log"])
    await house.db.query(`ALTER TABLE ${table} DROP KEY by_age`);
  await house.db.query("ALTER TABLE outbox_told DROP KEY by_due, DROP COLUMN due_at");
  const again = await openDatabase(house.url, house.options);
  const found: { of: string }[] = await again.query(
    `SELECT DISTINCT table_name AS \`of\` FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND index_name IN ('by_age', 'by_due') ORDER BY table_name`,
  );
  expect(found.map(({ of }) => of)).toEqual([
    "audit_log",
    "command_log",
    "consumed_event",
    "outbox_told",
  ]);
  await again.destroy();
  await house.close();
});
