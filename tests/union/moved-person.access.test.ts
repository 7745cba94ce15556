import { xlsxParts } from "../../packages/registers/src/test-support/xlsx-parts.js";
import { zipOf } from "../../packages/registers/src/test-support/zip-of.js";
import { aNurse, rosterTitles } from "../../services/membership/src/testing/roster-row.js";
import { allNodes } from "./all-nodes.js";
import type { Caller } from "./caller.js";
import { addDemoPeople } from "./demo-people.js";
import { loadDemoYear } from "./demo-year.js";
import { until } from "./import-workbook.js";
import { sheetRows } from "./sheet-rows.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

type Visit = {
  readonly id: string;
  readonly member: { readonly name: string; readonly staffNo: string } | null;
};
const fields = "id member { name staffNo }";

let union: WholeUnion;
let chair: Caller;
beforeAll(async () => {
  union = await startWholeUnion("moved");
  chair = await loadDemoYear(union);
  await addDemoPeople(union, chair);
}, 180_000);
afterAll(() => union?.stop());

/** Corrects somebody's campus by the roster, as his transfer to another one would. */
async function move(
  { name, staffNo }: { name: string; staffNo: string },
  campus: string,
): Promise<void> {
  const cells = aNurse(campus, { 工号: staffNo, 姓名: name, 证件类型: null, 证件号码: null });
  const rows = [rosterTitles, rosterTitles.map((title) => cells[title] ?? null)];
  const fileId = await chair.uploaded(zipOf(xlsxParts({ 职工花名册: sheetRows(rows) })));
  const mutation = `mutation($input: ImportRegistersInput!) { started: importMembershipRegisters(input: $input) {
    ... on RegisterImports { imports { id } } } }`;
  const { started } = await chair.ask<{ started: { imports: [{ id: string }] } }>(mutation, {
    input: { fileId, corrections: "APPLY" },
  });
  const query = "query($id: ID!) { one: membershipImport(id: $id) { state accepted } }";
  await until("the correction", async () => {
    const { one } = await chair.ask<{ one: { state: string } }>(query, started.imports[0]);
    return one.state === "DONE";
  });
}

test("the visits of somebody who moved to the other campus stay in the officer's list, and he himself is not shown", async () => {
  const officer = await union.signIn("officer.east");
  const before = await allNodes<Visit>(officer, "visits", fields);
  const gone = before.nodes[0]!.member!;
  await move(gone, "本部院区");
  const after = await allNodes<Visit>(officer, "visits", fields);
  expect(after.totalCount).toBe(before.totalCount);
  expect(after.nodes).toEqual(
    before.nodes.map(({ id, member }) => ({
      id,
      member: member?.staffNo === gone.staffNo ? null : member,
    })),
  );
});
