import { readRows } from "../test-support/read-rows.js";
import { temporaryFolder } from "../test-support/temporary-folder.js";
import { xlsxParts } from "../test-support/xlsx-parts.js";
import { zipOf } from "../test-support/zip-of.js";
import { openWorkbook } from "./open-workbook.js";

const folder = temporaryFolder();
const cellsOf = async (row: string, extras: Parameters<typeof xlsxParts>[1] = {}) => {
  const rows = await readRows(
    folder.file(zipOf(xlsxParts({ 表: `<row r="1">${row}</row>` }, extras))),
  );
  return "kind" in rows ? rows : rows[0]?.cells;
};
const text = (value: string) => ({ kind: "text", text: value });
const number = (value: string, date: string | null = null) => ({
  kind: "number",
  number: value,
  date,
});

test.each([
  ['<c t="inlineStr"><is><t>内联</t></is></c>', text("内联")],
  [
    '<c t="inlineStr"><is><r><t>富</t></r><r><t xml:space="preserve"> 文本</t></r></is></c>',
    text("富 文本"),
  ],
  ['<c t="inlineStr"><is><t>张</t><rPh sb="0" eb="1"><t>zhang</t></rPh></is></c>', text("张")],
  ['<c t="str"><f>A2&amp;B2</f><v>公式的值</v></c>', text("公式的值")],
  ["<c><f>1+1</f><v>2</v></c>", number("2")],
  ['<c t="b"><v>1</v></c>', text("TRUE")],
  ['<c t="b"><v>0</v></c>', text("FALSE")],
  ['<c t="e"><v>#N/A</v></c>', { kind: "error", error: "#N/A" }],
  ['<c t="d"><v>2025-01-05T00:00:00</v></c>', text("2025-01-05T00:00:00")],
  ["<c><v>0.30000000000000004</v></c>", number("0.30000000000000004")],
  ['<c t="str"><v>a&lt;b&#x4E00;&#20108;</v></c>', text("a<b一二")],
  ['<c t="str"><v><![CDATA[<原样>]]></v></c>', text("<原样>")],
  ['<c t="str"><v>甲_x000A_乙_x005F_x0041_</v></c>', text("甲\n乙_x0041_")],
  ["<x:c xmlns:x='u'><x:v>7</x:v></x:c>", number("7")],
])("a cell written as %s is read as %j", async (xml, expected) => {
  await expect(cellsOf(xml)).resolves.toEqual([expected]);
});

test("shared texts keep rich runs, drop reading aids, and an empty one is an empty cell", async () => {
  const texts =
    "<si><t>一</t></si><si><r><rPr><b/></rPr><t>二</t></r><r><t>三</t></r><rPh sb='0' eb='1'><t>er</t></rPh></si><si><t/></si>";
  const row =
    '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="D1" t="s"><v>0</v></c>';
  await expect(cellsOf(row, { texts })).resolves.toEqual([text("二三"), null, null, text("一")]);
});

test("a number is a date where its style says so, built in or written out", async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot;day&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="31"/></cellXfs>';
  const row = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>45662</v></c>`).join("");
  const dates = (system: string) =>
    [null, system, system, null, system].map((date) => number("45662", date));
  await expect(cellsOf(row, { styles })).resolves.toEqual(dates("1900"));
  const workbookPr = '<workbookPr date1904="1"/>';
  await expect(cellsOf(row, { styles, workbookPr })).resolves.toEqual(dates("1904"));
});

test("rows keep the numbers Excel shows, and empty rows and cells cost nothing", async () => {
  const sheet =
    '<row r="3"><c r="A3" s="1"/><c r="XFD3" s="1"/></row><row r="7"><c r="B7"><v>1</v></c><c r="XFD7"/></row>';
  const rows = await readRows(folder.file(zipOf(xlsxParts({ 表: sheet }))));
  expect(rows).toEqual([{ rowNo: 7, cells: [null, number("1")] }]);
});

test("sheets are listed in their order, and an iteration may be left early", async () => {
  const many = Array.from(
    { length: 5000 },
    (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`,
  ).join("");
  const opened = await openWorkbook(folder.file(zipOf(xlsxParts({ 乙: many, "甲&amp;丙": "" }))));
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(opened.value.sheets).toEqual(["乙", "甲&丙"]);
  for await (const row of opened.value.rows("乙")) {
    expect(row.rowNo).toBe(1);
    break;
  }
  await opened.value.close();
});

test("a cell of the usual form is read as the same cell written in any other form", async () => {
  const texts = "<si><t>一</t></si>";
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const parts = [
    [' s="1"', "<v>45662</v>"],
    ["", "<v>-1.5E-3</v>"],
    [' t="s"', "<v>0</v>"],
    [' s="1" t="str"', "<v>文</v>"],
    [' t="b"', "<v>1</v>"],
    [' t="e"', "<v>#N/A</v>"],
    [' s="1"', ""],
  ];
  const write = (cell: (attributes: string, inside: string) => string) =>
    cellsOf(parts.map(([attributes = "", inside = ""]) => cell(attributes, inside)).join(""), {
      texts,
      styles,
    });
  const columns = "BCDEFGH";
  let at = 0;
  const usual = await write(
    (attributes, inside) => `<c r="${columns[at++]}1"${attributes}>${inside}</c>`,
  );
  expect(usual).toHaveLength(7);
  at = 0;
  const other = (attributes: string, inside: string) =>
    `<x:c  r='${columns[at++]}1' ${attributes} >${inside}</x:c >`;
  await expect(write(other)).resolves.toEqual(usual);
});
