import fc from "fast-check";
import { sqlLiteral } from "./sql-literal.js";
import { openTestHouse, type TestHouse } from "./test-house.fixture.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse([]);
});
afterAll(() => house.close());

const readBack = async (value: unknown): Promise<unknown> => {
  const [row] = await house.db.query<{ value: unknown }[]>(`SELECT ${sqlLiteral(value)} AS value`);
  return row?.value;
};

test("whatever a text holds, the database reads back the same text", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."'\"\\\0\b\t\n\r\u001a%_?;-` 字😀") }),
  );
  await fc.assert(
    fc.asyncProperty(text, async (one) => expect(await readBack(one)).toBe(one)),
    { numRuns: 300 },
  );
});

test("numbers, nothing and bytes keep their meaning", async () => {
  expect(await readBack(12.5)).toBe(12.5);
  expect(await readBack(null)).toBeNull();
  expect(await readBack(undefined)).toBeNull();
  const bytes = Buffer.from("00ff275c22", "hex");
  expect(await readBack(bytes)).toEqual(bytes);
});
