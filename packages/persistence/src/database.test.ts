import { openDatabase } from "./database.js";
import { defineMigration } from "./define-migration.js";
import { openTestHouse, type TestHouse } from "./test-house.fixture.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(["CREATE TABLE moment (at DATETIME(3), day DATE, amount BIGINT)"]);
});
afterAll(() => house.close());

test("several processes that migrate at once all open, and every step is done once", async () => {
  const migrations = [
    ...house.options.migrations,
    defineMigration("20990102T0000-create-bench", ["CREATE TABLE bench (id INT)"]),
    defineMigration("20990102T0001-fill-bench", ["INSERT INTO bench VALUES (1)"]),
  ];
  const opened = await Promise.all(
    [1, 2, 3].map((connections) => openDatabase(house.url, { migrations, connections })),
  );
  expect(await house.db.query("SELECT id FROM bench")).toEqual([{ id: 1 }]);
  await Promise.all(opened.map((db) => db.destroy()));
});

test("a database whose migration fails does not open, and the next process can migrate", async () => {
  const broken = defineMigration("20990103T0000-be-broken", ["CREATE TABLE"]);
  const mended = defineMigration("20990103T0000-be-mended", ["CREATE TABLE mended (id INT)"]);
  const { migrations } = house.options;
  jest.spyOn(console, "log").mockReturnValueOnce();
  await expect(openDatabase(house.url, { migrations: [...migrations, broken] })).rejects.toThrow(
    "syntax",
  );
  const db = await openDatabase(house.url, { migrations: [...migrations, mended] });
  expect(await db.query("SELECT id FROM mended")).toEqual([]);
  await db.destroy();
});

test("dates and instants come back as the texts that were written, in no other time zone, and fen as numbers", async () => {
  const row = { at: "2025-03-08 23:59:59.123", day: "2025-03-08", amount: -951_000_000_000 };
  await house.db.query("INSERT INTO moment VALUES (?, ?, ?)", Object.values(row));
  expect(await house.db.query("SELECT * FROM moment")).toEqual([row]);
});
