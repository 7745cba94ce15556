import { encodeCursor } from "@union/kernel";
import { BadCursor } from "@union/persistence";
import { type ImportingHouse, officer, openImportingHouse } from "./importing-house.fixture.js";
import { csvOf, numbered } from "./sheet.fixture.js";
import { VerdictReader } from "./verdict.reader.js";

let house: ImportingHouse;
beforeAll(async () => {
  house = await openImportingHouse();
});
afterAll(() => house.close());

/** After G1 to G3 stand: one that is there, one with another amount, one that is nobody's, two that are new. */
const next = csvOf([
  { no: "G1", amount: "1" },
  { no: "G2", amount: "20" },
  { no: "G9", giver: "无名" },
  { no: "G4" },
  { no: "G3", amount: "3" },
  { no: "G5" },
]);
const each = ["2 UNCHANGED", "3 CORRECTED", "4 REFUSED", "5 NEW", "6 UNCHANGED", "7 NEW"];

/** An officer in whose union the first three gifts stand. */
async function settled() {
  const actor = officer();
  await house.importNow(actor, csvOf(numbered(3)));
  return actor;
}

test.each([1, 2, 3, 1_000])(
  "every row of an import has its verdict kept, in the order of the sheet (chunks of %i)",
  async (chunkRows) => {
    const { id } = await house.importNow(
      await settled(),
      next,
      { corrections: "APPLY" },
      chunkRows,
    );
    expect(await house.verdictsOf(id)).toEqual(each);
    expect(await house.verdictsOf(id, null, 1)).toEqual(each);
    expect(await house.verdictsOf(id, null, 200)).toEqual(each);
  },
);

test.each(["NEW", "CORRECTED", "UNCHANGED", "REFUSED"] as const)(
  "rows are narrowed to those that are %s, and no page is short",
  async (verdict) => {
    const { id } = await house.importNow(await settled(), next, { corrections: "APPLY" }, 1);
    const wanted = each.filter((row) => row.endsWith(` ${verdict}`));
    expect(await house.verdictsOf(id, verdict, 1)).toEqual(wanted);
    expect(await house.verdictsOf(id, verdict, 50)).toEqual(wanted);
  },
);

test("a dry run tells of every row what would become of it", async () => {
  const actor = await settled();
  const tried = await house.importNow(actor, next, { dryRun: true, corrections: "APPLY" });
  expect(await house.verdictsOf(tried.id)).toEqual(each);
  const strict = await house.importNow(actor, next, { dryRun: true });
  expect(await house.verdictsOf(strict.id, "REFUSED")).toEqual(["3 REFUSED", "4 REFUSED"]);
});

test("an import that was undone still tells what its rows were", async () => {
  const actor = await settled();
  const { id } = await house.importNow(actor, next, { corrections: "APPLY" });
  expect((await house.undo(actor, id)).ok).toBe(true);
  expect(await house.verdictsOf(id)).toEqual(each);
});

test("an import whose rows were decided before verdicts were kept, all or some, is not whole", async () => {
  const one = await house.importNow(officer(), csvOf(numbered(4)), {}, 2);
  const reader = new VerdictReader(house.db.manager);
  expect(await reader.isWhole(one)).toBe(true);
  await house.db.query("DELETE FROM register_verdict WHERE import_id = ? AND last_row = 3", [
    one.id,
  ]);
  expect(await reader.isWhole(one)).toBe(false);
});

test("a page touches no chunk before its cursor, nor many after it, nor one without the verdict it is narrowed to", async () => {
  const rows = numbered(40).with(33, { no: "G34", giver: "无名" });
  const { id } = await house.importNow(officer(), csvOf(rows), {}, 2);
  const read: number[] = [];
  const sql = {
    query: async <R>(statement: string, params?: unknown[]): Promise<R> => {
      const rows = await house.db.query<{ last_row: number }[]>(statement, params);
      read.push(...rows.map(({ last_row }) => last_row));
      return rows as R;
    },
  };
  await new VerdictReader(sql).page(id, { first: 2, after: encodeCursor([21]) });
  expect(read).toEqual([23, 25, 27, 29]);
  read.length = 0;
  await new VerdictReader(sql).page(id, { first: 2, after: null }, "REFUSED");
  expect(read).toEqual([35]);
});

test.each([
  ["is no cursor", "nonsense"],
  ["is of another list", encodeCursor([2, 0])],
  ["is a text", encodeCursor(["2"])],
])("a cursor that %s is told to be BadCursor", async (_, after) => {
  const { id } = await house.importNow(officer(), csvOf(numbered(1)));
  const page = new VerdictReader(house.db.manager).page(id, { first: 1, after });
  await expect(page).rejects.toThrow(BadCursor);
});
