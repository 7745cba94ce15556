import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

type Cell = { column: string; text: string | null; isOffending: boolean };
type Row = {
  rowNo: number;
  verdict: string;
  cells: Cell[];
  cellsMissing: string | null;
  refusals: { column: string; code: string; message: string }[];
};
type Rows = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Row }[];
};

/** A page of the rows of an import; undefined where the import is not to be seen. */
const rowsOf = async (actor: Actor, id: string, asked = "first: 50") => {
  const { one } = await service.ask<{ one: { rows: Rows | null } | null }>(
    actor,
    `query($id: ID!) { one: membershipImport(id: $id) { rows(${asked}) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { rowNo verdict cells { column text isOffending } cellsMissing refusals { column code message } } } } } }`,
    { id },
  );
  return one?.rows;
};
const told = (rows: Rows | null | undefined): string[] | undefined =>
  rows?.edges.map(({ node }) => `${node.rowNo} ${node.verdict}`);

/** One who stands, one with another name of department, one of no campus, one who is new; tried with corrections. */
async function allFour() {
  const union = await aUnion(service, "东院区", "西院区");
  const [known, changed] = [aNurse("东院区"), aNurse("东院区")];
  await union.employs(known, changed);
  const rows = [known, { ...changed, 职称: "主管护师" }, aNurse("北院区"), aNurse("东院区")];
  const tried = { dryRun: true, corrections: "APPLY" } as const;
  const outcome = await union.imports(union.chair, rows, tried);
  expect(outcome).toMatchObject({ accepted: 2, corrected: 1, unchanged: 1, refused: 1 });
  return { union, id: outcome.id };
}
const each = ["2 UNCHANGED", "3 CORRECTED", "4 REFUSED", "5 NEW"];

test("every row of an import has its verdict, page by page, and narrowed to one verdict with its count", async () => {
  const { union, id } = await allFour();
  const whole = await rowsOf(union.chair, id);
  expect(told(whole)).toEqual(each);
  expect(whole).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false } });
  const first = await rowsOf(union.chair, id, "first: 3");
  expect(told(first)).toEqual(each.slice(0, 3));
  const after = `first: 3, after: "${first!.pageInfo.endCursor}"`;
  expect(told(await rowsOf(union.chair, id, after))).toEqual(each.slice(3));
  for (const row of each) {
    const only = await rowsOf(union.chair, id, `verdict: ${row.split(" ")[1]}`);
    expect([told(only), only?.totalCount]).toEqual([[row], 1]);
  }
});

test("a row shows its cells as they were typed, personal columns masked, and a refused one what was wrong with it", async () => {
  const { union, id } = await allFour();
  const nodes = (await rowsOf(union.chair, id))!.edges.map(({ node }) => node);
  const cellOf = (row: Row | undefined, title: string) =>
    row?.cells.find(({ column }) => column === title);
  const [, corrected, refused] = nodes;
  expect(cellOf(corrected, "职称")).toMatchObject({ text: "主管护师", isOffending: false });
  expect(cellOf(corrected, "手机号")?.text).toMatch(/^139\*{4}\d{4}$/);
  expect(refused?.refusals).toEqual([
    { column: "院区", code: expect.any(String), message: expect.any(String) },
  ]);
  expect(refused?.cells.filter(({ isOffending }) => isOffending)).toEqual([
    { column: "院区", text: "北院区", isOffending: true },
  ]);
  for (const row of nodes.filter((one) => one !== refused)) {
    expect(row.refusals).toEqual([]);
    expect(row.cells.some(({ isOffending }) => isOffending)).toBe(false);
  }
});

test("nobody sees the rows of an import that he does not see", async () => {
  const { union, id } = await allFour();
  expect(await rowsOf(union.officerOf("西院区"), id)).toBeUndefined();
  expect(await rowsOf((await aUnion(service)).chair, id)).toBeUndefined();
  const own = await union.imports(union.officerOf("东院区"), [aNurse("东院区")]);
  expect(told(await rowsOf(union.officerOf("西院区"), own.id))).toBeUndefined();
  expect(told(await rowsOf(union.chair, own.id))).toEqual(["2 NEW"]);
});

test("an import from before verdicts were kept has no rows, and its refusals as ever", async () => {
  const { union, id } = await allFour();
  await service.ground.db.query("DELETE FROM register_verdict WHERE import_id = ?", [id]);
  expect(await rowsOf(union.chair, id)).toBeNull();
});

test("a file that is gone leaves the verdicts, shows no cells and says why", async () => {
  const { union, id } = await allFour();
  const [{ file_id: fileId }] = await service.ground.db.query(
    "SELECT file_id FROM register_import WHERE id = ?",
    [id],
  );
  await service.ground.files.remove(fileId, union.unionId);
  const rows = await rowsOf(union.chair, id);
  expect(told(rows)).toEqual(each);
  expect(rows?.edges[0]?.node).toMatchObject({
    cells: [],
    cellsMissing: expect.stringMatching(/行号|numbers/),
  });
});
