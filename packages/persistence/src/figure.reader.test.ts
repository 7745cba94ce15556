import { randomUUID } from "node:crypto";
import type { FigureDeclaration, LocalDate, Scope } from "@union/kernel";
import fc from "fast-check";
import { type FigureQuestion, FigureReader, type FigureRecord } from "./figure.reader.js";
import { newId } from "./new-id.js";
import { openTestHouse, type TestHouse } from "./test-house.fixture.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse([
    `CREATE TABLE gift (id CHAR(36) PRIMARY KEY, union_id CHAR(36) NOT NULL, day DATE NOT NULL, campus_id VARCHAR(9) NULL,
     member_id VARCHAR(9) NULL, amount BIGINT NOT NULL)`,
  ]);
});
afterAll(() => house.close());

const figure = (changes: Partial<FigureDeclaration> = {}): FigureDeclaration => ({
  code: "C9_gifts",
  name: { zh: "礼物", en: "Gifts" },
  definition: { zh: "当年送出的礼物。", en: "Gifts given in the year." },
  unit: "PIECES",
  rows: `SELECT id, 'Gift' AS kind, id AS label, day, campus_id, NULL AS department_id, member_id, amount FROM gift
    WHERE union_id = :unionId AND day BETWEEN :from AND :to`,
  value: "COUNT(*)",
  byCampus: true,
  ...changes,
});
const wide = (unionId: string): Scope => ({
  unionId,
  reach: [{ campusIds: null, departmentIds: null }],
  memberId: null,
});
const narrow = (unionId: string, ...campusIds: string[]): Scope => ({
  unionId,
  reach: [{ campusIds, departmentIds: null }],
  memberId: null,
});

type Gift = {
  readonly day: string;
  readonly campus: string | null;
  readonly member: string | null;
  readonly amount: number;
};
const campuses = ["north", "south", null];
const gifts: fc.Arbitrary<Gift[]> = fc.array(
  fc.record({
    day: fc.constantFrom("2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"),
    campus: fc.constantFrom(...campuses),
    member: fc.constantFrom("ann", "bob", null),
    amount: fc.integer({ min: 0, max: 1_000_000_000_000 }),
  }),
  { maxLength: 20 },
);
async function unionWith(given: readonly Gift[]): Promise<string> {
  const unionId = randomUUID();
  const rows = given.map((one) => [newId(), unionId, one.day, one.campus, one.member, one.amount]);
  if (rows.length > 0) await house.db.query("INSERT INTO gift VALUES ?", [rows]);
  return unionId;
}
async function recordsOf(reader: FigureReader, question: FigureQuestion): Promise<FigureRecord[]> {
  const records: FigureRecord[] = [];
  for (let after: string | null = null; ; ) {
    const page = await reader.records(question, { first: 3, after });
    records.push(...page.nodes);
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage) return records;
  }
}
const numberOf = {
  "COUNT(*)": (records: readonly FigureRecord[]) => records.length,
  "COUNT(DISTINCT member_id)": (records: readonly FigureRecord[]) =>
    new Set(records.flatMap(({ member_id }) => member_id ?? [])).size,
  "SUM(amount)": (records: readonly FigureRecord[]) =>
    records.reduce((sum, { amount }) => sum + amount, 0),
  "ROUND(AVG(amount))": (records: readonly FigureRecord[]) =>
    records.length === 0
      ? null
      : Math.round(records.reduce((sum, { amount }) => sum + amount, 0) / records.length),
};
const values = Object.keys(numberOf) as FigureDeclaration["value"][];

test("a total is the number, the persons or the sum of exactly the records behind it, for any data and scope", () =>
  fc.assert(
    fc.asyncProperty(
      gifts,
      fc.constantFrom(...values),
      fc.constantFrom(null, "north", "south"),
      fc.boolean(),
      async (given, value, campusId, isWide) => {
        const unionId = await unionWith(given);
        const scope = isWide ? wide(unionId) : narrow(unionId, "north");
        const reader = new FigureReader(house.db);
        const question = { figure: figure({ value }), year: 2025, scope, campusId };
        const records = await recordsOf(reader, question);
        const answer = await reader.answer(question);
        expect(answer).toEqual({ value: numberOf[value](records), rows: records.length });
        const own = given.filter(
          ({ day, campus }) =>
            day.startsWith("2025") &&
            (isWide || campus === "north") &&
            (campusId === null || campus === campusId),
        );
        const sorted = (amounts: number[]) => amounts.sort((a, b) => a - b);
        expect(sorted(records.map(({ amount }) => amount))).toEqual(
          sorted(own.map(({ amount }) => amount)),
        );
      },
    ),
    { numRuns: 60 },
  ));

const three: Gift[] = [
  { day: "2025-03-01", campus: "north", member: "ann", amount: 1 },
  { day: "2025-02-01", campus: "north", member: "ann", amount: 2 },
  { day: "2025-01-01", campus: "south", member: "bob", amount: 4 },
];

test("the records stand behind their figure with the oldest event first", async () => {
  const unionId = await unionWith(three);
  const question = { figure: figure(), year: 2025, scope: wide(unionId), campusId: null };
  const { nodes } = await new FigureReader(house.db).records(question, { first: 9, after: null });
  const days: LocalDate[] = nodes.map(({ day }) => day);
  expect(days).toEqual(["2025-01-01", "2025-02-01", "2025-03-01"]);
});

test("a figure is asked for one campus, or campus by campus, and the parts are the same", async () => {
  const unionId = await unionWith(three);
  const reader = new FigureReader(house.db);
  const ask = (campusId: string | null): FigureQuestion => ({
    figure: figure({ value: "SUM(amount)" }),
    year: 2025,
    scope: wide(unionId),
    campusId,
  });
  expect(await reader.answer(ask("north"))).toEqual({ value: 3, rows: 2 });
  const parts = await reader.byCampus(ask(null));
  expect(parts).toHaveLength(2);
  expect(parts).toEqual(
    expect.arrayContaining([
      { campusId: "north", value: 3 },
      { campusId: "south", value: 4 },
    ]),
  );
});

test("a figure that is not kept by campus has no value and no records for one campus: null, never a zero", async () => {
  const unionId = await unionWith([{ ...three[0]!, campus: null }]);
  const reader = new FigureReader(house.db);
  const whole = { figure: figure({ byCampus: false }), year: 2025, scope: wide(unionId) };
  expect(await reader.answer({ ...whole, campusId: null })).toEqual({ value: 1, rows: 1 });
  expect(await reader.answer({ ...whole, campusId: "north" })).toEqual({ value: null, rows: 0 });
  expect(await recordsOf(reader, { ...whole, campusId: "north" })).toEqual([]);
  expect(await reader.byCampus({ ...whole, campusId: null })).toBeNull();
});

test("records of the whole union belong to a figure that is not kept by campus, whoever asks", async () => {
  const unionId = await unionWith([{ ...three[0]!, campus: null }]);
  const reader = new FigureReader(house.db);
  const of = (byCampus: boolean) =>
    reader.answer({
      figure: figure({ byCampus }),
      year: 2025,
      scope: narrow(unionId, "north"),
      campusId: null,
    });
  expect((await of(false)).value).toBe(1);
  expect((await of(true)).value).toBe(0);
});

test("another union's records are in no figure", async () => {
  await unionWith(three);
  const reader = new FigureReader(house.db);
  const question = { figure: figure(), year: 2025, scope: wide(randomUUID()), campusId: null };
  expect(await reader.answer(question)).toEqual({ value: 0, rows: 0 });
});

test("of nothing a sum is zero and a mean is none", async () => {
  const unionId = await unionWith([]);
  const of = (value: FigureDeclaration["value"]) =>
    new FigureReader(house.db).answer({
      ...{ figure: figure({ value }), year: 2025, scope: wide(unionId), campusId: null },
    });
  expect((await of("SUM(amount)")).value).toBe(0);
  expect((await of("ROUND(AVG(amount))")).value).toBeNull();
});
