import { encodeCursor, type Page } from "@union/kernel";
import fc from "fast-check";
import { BadCursor, countRows, type List, readPage } from "./read-page.js";
import { countByParent, readPages } from "./read-pages.js";
import { openTestHouse, type TestHouse } from "./test-house.fixture.js";

type Row = { readonly word: string; readonly amount: number; readonly day: string };
type Stored = Row & { readonly id: number; readonly batch: number };

let house: TestHouse;
let batches = 0;
beforeAll(async () => {
  house = await openTestHouse([
    `CREATE TABLE thing (id INT AUTO_INCREMENT PRIMARY KEY, batch INT NOT NULL, word VARCHAR(20) COLLATE utf8mb4_unicode_520_ci NOT NULL,
     amount BIGINT NOT NULL, day DATE NOT NULL, KEY by_word (batch, word, id))`,
  ]);
});
afterAll(() => house.close());

const statements: string[] = [];
const sql = {
  query: <R>(statement: string, params?: unknown[]): Promise<R> => {
    statements.push(statement);
    return house.db.query(statement, params);
  },
};

/** Puts rows down as a batch of their own and answers its number. */
async function put(rows: readonly Row[]): Promise<number> {
  batches += 1;
  const values = rows.map(({ word, amount, day }) => [batches, word, amount, day]);
  if (values.length > 0)
    await house.db.query("INSERT INTO thing (batch, word, amount, day) VALUES ?", [values]);
  return batches;
}
const listOf = (batch: number, order: List["order"]): List => ({
  select: "id, batch, word, amount, day",
  from: "thing",
  where: [{ sql: "batch = ?", params: [batch] }],
  order,
});

/** Every page of a list, each asked for with the cursor of the last row before it. */
async function pagesOf(list: List, first: number): Promise<Stored[][]> {
  const pages: Stored[][] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<Stored> = await readPage<Stored>(sql, list, { first, after });
    pages.push([...page.nodes]);
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) return pages;
  }
}

// Few different values, so that first keys repeat; letters that differ in case or accent are equal to the collation.
const randomRows = fc.array(
  fc.record({
    word: fc.constantFrom("a", "A", "á", "b", "工", "会", ""),
    amount: fc.integer({ min: -2, max: 2 }),
    day: fc.constantFrom("2025-01-01", "2025-06-30", "2025-12-31"),
  }),
  { maxLength: 25 },
);
const key = (by: string) =>
  fc.record({
    by: fc.constant(by),
    descending: fc.boolean(),
    isNumber: fc.constant(by === "amount" || by === "id"),
  });
const orders = fc
  .shuffledSubarray(["word", "amount", "day"])
  .chain((columns) => fc.tuple(...columns.map(key), key("id")));

test("pages of any data by any sort keys, up or down, join to the whole list exactly once", () =>
  fc.assert(
    fc.asyncProperty(
      randomRows,
      orders,
      fc.integer({ min: 1, max: 9 }),
      async (rows, order, first) => {
        const list = listOf(await put(rows), order);
        const sorted = order.map(({ by, descending }) => `${by} ${descending ? "DESC" : "ASC"}`);
        const whole: Stored[] = await house.db.query(
          `SELECT id FROM thing WHERE batch = ? ORDER BY ${sorted.join(", ")}`,
          [batches],
        );
        const pages = await pagesOf(list, first);
        expect(pages.flat().map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
        expect(pages.length).toBe(Math.max(1, Math.ceil(rows.length / first)));
        expect(await countRows(sql, list)).toBe(rows.length);
      },
    ),
    { numRuns: 80 },
  ));

test("no page is reached by counting rows: no statement has an OFFSET", async () => {
  await pagesOf(listOf(await put(rowsOf(5)), byWord), 2);
  expect(statements.filter((statement) => /offset|limit \d+,/i.test(statement))).toEqual([]);
  expect(statements.some((statement) => statement.includes("LIMIT 3"))).toBe(true);
});

test("a row that comes in before the cursor neither repeats nor hides any other", async () => {
  const list = listOf(await put(rowsOf(4)), byWord);
  const start = await readPage<Stored>(sql, list, { first: 2, after: null });
  await house.db.query(
    "INSERT INTO thing (batch, word, amount, day) VALUES (?, '', 0, '2025-01-01')",
    [batches],
  );
  const rest = await readPage<Stored>(sql, list, { first: 9, after: start.cursors.at(-1)! });
  expect([...start.nodes, ...rest.nodes].map(({ amount }) => amount)).toEqual([0, 1, 2, 3]);
});

test.each([
  ["is no cursor", "nonsense"],
  ["has another number of keys", encodeCursor(["a"])],
  ["is longer", encodeCursor(["a", 1, 2])],
  ["has a number where the list has a text", encodeCursor([1, 2])],
  ["has a text where the list has a number", encodeCursor(["a", "2"])],
])("a cursor that %s is told to be BadCursor", async (_, after) => {
  const list = listOf(await put(rowsOf(1)), byWord);
  await expect(readPage(sql, list, { first: 1, after })).rejects.toThrow(BadCursor);
});

test("a list whose number key is not said to be one shows itself on its first page", async () => {
  const list = listOf(await put(rowsOf(1)), [{ by: "id" }]);
  await expect(readPage(sql, list, { first: 1, after: null })).rejects.toThrow("is a number");
});

test("the lists of many parents come in one statement, each as it would come alone", async () => {
  const parents = [await put(rowsOf(5)), await put([]), await put(rowsOf(2))];
  const list: List = { ...listOf(0, byWord), where: [] };
  const before = statements.length;
  const pages = await readPages<Stored>(sql, list, "batch", parents.map(String), {
    first: 2,
    after: null,
  });
  expect(statements.length).toBe(before + 1);
  expect([...pages.keys()]).toEqual([String(parents[0]), String(parents[2])]);
  for (const [parent, page] of pages) {
    const alone = await readPage<Stored>(sql, listOf(Number(parent), byWord), {
      first: 2,
      after: null,
    });
    expect(page.nodes.map(({ id }) => id)).toEqual(alone.nodes.map(({ id }) => id));
    expect(page).toMatchObject({ cursors: alone.cursors, hasNextPage: alone.hasNextPage });
  }
  const counts = await countByParent(sql, list, "batch", parents.map(String));
  expect(Object.fromEntries(counts)).toEqual({ [parents[0]!]: 5, [parents[2]!]: 2 });
});

const byWord: List["order"] = [{ by: "word" }, { by: "id", isNumber: true }];
const rowsOf = (n: number): Row[] =>
  Array.from({ length: n }, (_, amount) => ({ word: `w${amount}`, amount, day: "2025-01-01" }));
