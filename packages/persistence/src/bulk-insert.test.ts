import { bulkInsert } from "./bulk-insert.js";
import { openTestHouse, type TestHouse } from "./test-house.fixture.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(["CREATE TABLE pile (id INT PRIMARY KEY, word VARCHAR(20) NULL)"]);
});
afterAll(() => house.close());

/** The database, and the statements that went to it. */
function listening() {
  const statements: string[] = [];
  const query = <R>(statement: string, params: unknown[] = []): Promise<R> => {
    statements.push(statement);
    return house.db.query(statement, params);
  };
  return { statements, sql: { query } };
}

test("two thousand and one rows come in whole, in three statements", async () => {
  const { sql, statements } = listening();
  const rows = Array.from({ length: 2_001 }, (_, n) => [n, n % 2 === 0 ? null : `字'${n}`]);
  await bulkInsert(sql, "pile", ["id", "word"], rows);
  expect(statements).toHaveLength(3);
  const stored: { id: number; word: string | null }[] = await house.db.query(
    "SELECT id, word FROM pile ORDER BY id",
  );
  expect(stored.map(({ id, word }) => [id, word])).toEqual(rows);
});

test("no rows are no statement", async () => {
  const { sql, statements } = listening();
  await bulkInsert(sql, "pile", ["id", "word"], []);
  expect(statements).toEqual([]);
});
