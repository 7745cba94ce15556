import { readFileSync } from "node:fs";
import {
  annualSummary,
  findFigure,
  type SummaryAnswer,
  summaryOperation,
} from "@union/annual-summary";
import type { Caller } from "./caller.js";
import { loadDemoYear, otherServices } from "./demo-year.js";
import { importWorkbook } from "./import-workbook.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

type Expected = {
  total: Record<string, unknown>;
  campuses: Record<string, Record<string, unknown>>;
};
const expected: Expected = JSON.parse(readFileSync("infra/demo/expected.json", "utf8"));
/** The figures that the roster and these registers feed. */
const fed = /^(A1_|A2_|A3_|A5_|B1_|B2_|B3_|B4_|B6_|B8_|B9_|C1_|C9_|D1_|D4_|D7_|D8_)/;

let union: WholeUnion;
let chair: Caller;
beforeAll(async () => {
  union = await startWholeUnion("demo");
  chair = await loadDemoYear(union);
}, 180_000);
afterAll(() => union.stop());

test("every figure of the year that these registers feed equals the expected one, in total and per campus", async () => {
  const summary = annualSummary(
    await chair.ask<SummaryAnswer>(summaryOperation, { year: 2025 }),
    2025,
  );
  const wanted = Object.entries(expected.total).filter(([code]) => fed.test(code));
  expect(wanted).toHaveLength(30);
  expect(
    Object.fromEntries(wanted.map(([code]) => [code, findFigure(summary, code)?.value])),
  ).toEqual(Object.fromEntries(wanted));
  for (const [n, campus] of summary.campuses.entries()) {
    const figures = Object.entries(expected.campuses[campus] ?? {}).filter(([code]) =>
      fed.test(code),
    );
    expect(figures).toHaveLength(10);
    expect(
      Object.fromEntries(figures.map(([code]) => [code, findFigure(summary, code)?.byCampus?.[n]])),
    ).toEqual(Object.fromEntries(figures));
  }
});

test("F1 F2 what the administration entered stands apart, as entered, and equals the expected rows", async () => {
  const { hospitalFigures } = await chair.ask<{
    hospitalFigures: { indicator: string; value: string; unit: string; lastValue: string }[];
  }>("{ hospitalFigures(year: 2025) { indicator value unit lastValue } }");
  const rows = hospitalFigures.map(({ indicator, value, unit, lastValue }) => ({
    ...{ name: indicator, value: Number(value), unit, last: Number(lastValue) },
  }));
  const wanted = expected.total["F1_F2_operations"] as object[];
  expect(rows).toHaveLength(wanted.length);
  expect(rows).toEqual(expect.arrayContaining(wanted));
  const summary = annualSummary(
    await chair.ask<SummaryAnswer>(summaryOperation, { year: 2025 }),
    2025,
  );
  const entered = summary.sections.at(-1)!.figures!.map(({ code, value }) => [code, value]);
  expect(Object.fromEntries(entered)).toEqual({
    ...{ F1_revenueFen: 5_268_000_000, F1_revenueChangeFen: 538_000_000 },
    ...{ F2_admissions: 8_200, F2_admissionsChange: 740, F3_targetsSet: 0, F3_targetsMet: 0 },
  });
});

test("a figure opens down to its records: 272 visits to sick and retired staff are 272 records worth 15,000 yuan", async () => {
  const query = `query($after: String) { unionOrg { welfareFigures(year: 2025, codes: ["C1_illRetiredValueFen"]) {
    value rows records(first: 200, after: $after) { edges { node { id amount } } pageInfo { hasNextPage endCursor } } } } }`;
  type Page = {
    unionOrg: {
      welfareFigures: [
        {
          value: number;
          rows: number;
          records: {
            edges: { node: { id: string; amount: number } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        },
      ];
    };
  };
  const seen: { id: string; amount: number }[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await chair.ask<Page>(query, { after });
    const [{ value, rows, records }] = page.unionOrg.welfareFigures;
    expect([value, rows]).toEqual([1_500_000, 272]);
    seen.push(...records.edges.map(({ node }) => node));
    if (!records.pageInfo.hasNextPage) break;
    after = records.pageInfo.endCursor;
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(272);
  expect(seen.reduce((sum, { amount }) => sum + amount, 0)).toBe(1_500_000);
});

test("importing the same workbooks again changes nothing", async () => {
  const roster = await importWorkbook(
    chair,
    "Membership",
    await chair.uploaded("infra/demo/roster.xlsx"),
  );
  expect(roster).toMatchObject([{ state: "DONE", accepted: 0, unchanged: 1800, refused: 0 }]);
  const yearbook = await chair.uploaded("infra/demo/yearbook.xlsx");
  for (const service of otherServices) {
    const sheets = await importWorkbook(chair, service, yearbook);
    expect(sheets.length).toBeGreaterThan(0);
    for (const again of sheets) {
      expect(again).toMatchObject({ state: "DONE", accepted: 0, refused: 0 });
      expect(again.unchanged).toBe(again.total);
    }
  }
});

test("people, their visits and their proposals come in one answer from three services", async () => {
  const query = `{ members(first: 50) { edges { node { staffNo name campus { name } department { name } status
    visits(first: 5) { edges { node { no trigger campus { name } member { name } } } totalCount }
    proposals(first: 5) { edges { node { no } } } } } } }`;
  type People = {
    members: {
      edges: {
        node: {
          visits: { totalCount: number; edges: { node: { campus: { name: string } } }[] } | null;
          proposals: object | null;
        };
      }[];
    };
  };
  const { members } = await chair.ask<People>(query);
  expect(members.edges).toHaveLength(50);
  expect(members.edges.every(({ node }) => node.visits !== null && node.proposals !== null)).toBe(
    true,
  );
  expect(members.edges.some(({ node }) => node.visits!.totalCount > 0)).toBe(true);
});
