import { defineMigration } from "./define-migration.js";

test.each([
  "create-outbox",
  "20261122-create-outbox",
  "20261122T09-create-outbox",
  "20261122T0900-Create-Outbox",
  "20261122T0900-",
  "20261122T0900_create_outbox",
  "x20261122T0900-create-outbox",
])("a migration called %s is a mistake that throws", (id) => {
  expect(() => defineMigration(id, [])).toThrow("YYYYMMDDTHHMM-what-it-does");
});

test("a migration's name ends in its time, by which migrations are ordered", () => {
  const Migration = defineMigration("20261122T0900-create-outbox", []);
  expect(new Migration().name).toBe("20261122T0900-create-outbox2026112209000");
});

test("a migration runs its statements in order and never goes back", async () => {
  const ran: string[] = [];
  const runner = { query: async (statement: string) => ran.push(statement) };
  const migration = new (defineMigration("20261122T0900-two-steps", ["one", "two"]))();
  await migration.up(runner as never);
  expect(ran).toEqual(["one", "two"]);
  await expect(migration.down(runner as never)).rejects.toThrow("forward only");
});
