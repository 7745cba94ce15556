import { localDate } from "@union/kernel";
import { bulkInsert } from "@union/persistence";
import { openWorkbook, type RowOf, readRegister } from "@union/registers";
import { importFile, type TestService, testSecrets, testService, upload } from "@union/testing";
import { rosterRegister } from "../member/roster.register.js";
import { membership } from "../service.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aUnion, type TestUnion } from "../testing/union.js";

const file = "infra/demo/roster.xlsx";
const months = Array.from({ length: 12 }, (_, n) => `2025-${String(n + 1).padStart(2, "0")}`);
type Row = RowOf<typeof rosterRegister>;

let service: TestService;
let union: TestUnion;
let rows: Row[];
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
  rows = await demoRoster();
  union = await aUnion(service, ...new Set(rows.map(({ campus }) => campus)));
  const fileId = await upload(service, union.chair, file);
  const [outcome] = await importFile(service, "Membership", union.chair, { fileId });
  expect(outcome).toMatchObject({ state: "DONE", accepted: rows.length });
  const desk = duesDesk(service);
  for (const month of months) await desk.charge(union.chair, month);
}, 180_000);
afterAll(() => service.close());

async function demoRoster(): Promise<Row[]> {
  const workbook = await openWorkbook(file);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  const reading = await readRegister(rosterRegister, workbook.value, {
    today: localDate("2026-01-31"),
  });
  if (!reading.ok) throw new Error(reading.error.kind);
  const found: Row[] = [];
  for await (const { outcome } of reading.value.rows) if (outcome.ok) found.push(outcome.value);
  await workbook.value.close();
  return found;
}

/** Whoever was a member, and at work here, from a month's first day on. */
const owes = ({ status, enrolledOn, hiredOn }: Row, month: string) =>
  status === "ACTIVE" &&
  enrolledOn !== null &&
  enrolledOn <= `${month}-01` &&
  hiredOn <= `${month}-01`;

const charged = async (): Promise<[string, string, number, bigint][]> => {
  const sums = await service.ground.db.query<
    { month: string; campus: string; n: number; fen: number | string }[]
  >(
    `SELECT c.month, p.name AS campus, COUNT(*) AS n, SUM(c.amount_fen) AS fen FROM dues_charge c JOIN campus p ON p.id = c.campus_id
     WHERE c.union_id = ? AND c.standing = 1 GROUP BY c.month, p.name ORDER BY 1, 2`,
    [union.unionId],
  );
  return sums.map(({ month, campus, n, fen }) => [month, campus, Number(n), BigInt(fen)]);
};

test("DUE-R1 the demo union's dues of a year are those worked out from its workbook in big integers, by month and campus", async () => {
  const expected = months.flatMap((month) =>
    [...new Set(rows.map(({ campus }) => campus))].sort().map((campus) => {
      const owing = rows.filter((row) => row.campus === campus && owes(row, month));
      const fen = owing.reduce((sum, row) => sum + (BigInt(row.duesBaseFen ?? 0) / 1000n) * 5n, 0n);
      return [month, campus, owing.length, fen];
    }),
  );
  const byPlace = (list: unknown[][]) => list.map((row) => row.join(" ")).sort();
  expect(byPlace(await charged())).toEqual(byPlace(expected));
  expect(
    expected.filter(([month]) => month === "2025-12").reduce((n, row) => n + Number(row[2]), 0),
  ).toBe(rows.filter((row) => owes(row, "2025-12")).length);
});

test("DUE-R1 and those that the database works out from the bases alone", async () => {
  const runner = service.ground.db.createQueryRunner();
  try {
    await runner.query(
      "CREATE TEMPORARY TABLE plain_base (staff_no VARCHAR(40), base_fen BIGINT, enrolled_on DATE, hired_on DATE)",
    );
    await bulkInsert(
      runner.manager,
      "plain_base",
      ["staff_no", "base_fen", "enrolled_on", "hired_on"],
      rows
        .filter(({ status }) => status === "ACTIVE")
        .map((row) => [row.staffNo, row.duesBaseFen, row.enrolledOn, row.hiredOn]),
    );
    const [plain] = await runner.query(
      `SELECT COUNT(*) AS n, SUM(base_fen DIV 1000 * 5) AS fen FROM plain_base JOIN
         (${months.map((month) => `SELECT '${month}-01' AS first`).join(" UNION ")}) m
       ON enrolled_on <= first AND hired_on <= first`,
    );
    const all = await charged();
    const total = all.reduce((sum, [, , , fen]) => sum + fen, 0n);
    expect(total).toBe(BigInt(plain.fen));
    expect(all.reduce((sum, [, , n]) => sum + n, 0)).toBe(Number(plain.n));
    expect(total).toBeGreaterThan(0n);
  } finally {
    await runner.query("DROP TEMPORARY TABLE IF EXISTS plain_base");
    await runner.release();
  }
});

test("A1 the 1,574 members of the demo year all have a base, and December is charged to those who were members on its first day", async () => {
  expect(rows.filter(({ status }) => status === "ACTIVE")).toHaveLength(1574);
  const lacking = await service.ground.db.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM dues_lacking_base WHERE union_id = ?",
    [union.unionId],
  );
  expect(Number(lacking[0]!.n)).toBe(0);
  const december = (await charged()).filter(([month]) => month === "2025-12");
  const late = rows.filter(
    ({ status, enrolledOn }) => status === "ACTIVE" && enrolledOn! > "2025-12-01",
  );
  expect(december.reduce((sum, [, , n]) => sum + n, 0)).toBe(1574 - late.length);
});

test("DUE-R5 the year charged again changes nothing", async () => {
  const before = await charged();
  const desk = duesDesk(service);
  for (const month of months)
    expect(await desk.charge(union.chair, month)).toMatchObject({ reversed: 0 });
  expect(await charged()).toEqual(before);
}, 120_000);
