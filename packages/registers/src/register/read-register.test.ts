import { type LocalDate, localDate } from "@union/kernel";
import { text } from "../columns/text.js";
import { visitsSample } from "../test-support/sample-registers.js";
import { workbookOf } from "../test-support/workbook-of.js";
import { canonical } from "./canonical.js";
import { defineRegister } from "./define-register.js";
import { readRegister } from "./read-register.js";
import type { RowOf } from "./register.js";
import { rowNumber } from "./row-number.js";

const context = { today: localDate("2025-12-31") };
const titles = ["编号", "日期", "工号", "姓名", "事由", "慰问金(元)", "慰问品", "事件日期"];
const visit = ["ZF-1", "2025年5月15日", "a00092", "郝 萱", "生病住院", "¥55元", "", "2025/5/15"];

async function read(rows: readonly (readonly string[])[], sheet = "走访慰问") {
  const reading = await readRegister(visitsSample, workbookOf(sheet, rows), context);
  if (!reading.ok) return reading.error;
  const outcomes = [];
  for await (const row of reading.value.rows) outcomes.push(row);
  return outcomes;
}

test("a row is read with every cell in its own type", async () => {
  const outcomes = await read([titles, visit]);
  const row: RowOf<typeof visitsSample> = {
    no: "ZF-1",
    on: localDate("2025-05-15"),
    staffNumber: "A00092",
    personName: "郝萱",
    trigger: "生病住院",
    cashFen: 5500 as RowOf<typeof visitsSample>["cashFen"],
    goods: null,
    eventOn: localDate("2025-05-15") as LocalDate | null,
  };
  expect(outcomes).toEqual([{ rowNo: 2, outcome: { ok: true, value: row } }]);
  expect(rowNumber(visitsSample, row)).toBe("ZF-1");
  const turned = Object.fromEntries(Object.entries(row).reverse()) as typeof row;
  expect(canonical(visitsSample, turned)).toBe(canonical(visitsSample, row));
  expect(canonical(visitsSample, { ...row, goods: "" })).not.toBe(canonical(visitsSample, row));
});

test("a refused row names every column that is wrong, with a stable code and what to do", async () => {
  const wrong = ["", "2025-02-30", "A1", "张三😀", "看望", "-5", "", "-"];
  const outcomes = await read([titles, wrong]);
  expect(outcomes).toMatchObject([
    {
      rowNo: 2,
      outcome: {
        ok: false,
        error: [
          { column: "编号", code: "BLANK" },
          {
            column: "日期",
            code: "DATE_IMPOSSIBLE",
            message: { zh: "没有这一天，请检查年、月、日。" },
          },
          { column: "姓名", code: "NAME_FORBIDDEN_CHARACTER" },
          { column: "慰问金(元)", code: "AMOUNT_NEGATIVE" },
        ],
      },
    },
  ]);
  expect(JSON.stringify(outcomes)).not.toContain("张三");
});

test("what only the whole row can tell is asked when every cell is sound", async () => {
  const outcomes = await read([titles, visit.with(7, "2025-06-01")]);
  expect(outcomes).toMatchObject([{ outcome: { error: [{ code: "VISIT_BEFORE_EVENT" }] } }]);
});

test("blank rows are skipped and not counted, and rows keep their numbers", async () => {
  const outcomes = await read([titles, [], [" ", "　"], visit]);
  expect(outcomes).toMatchObject([{ rowNo: 4, outcome: { ok: true } }]);
});

test("marks for nothing count as empty in optional columns, save in free text", async () => {
  const outcomes = await read([titles, visit.with(3, "—").with(6, "-").with(7, "/")]);
  expect(outcomes).toMatchObject([
    { outcome: { value: { personName: null, goods: "-", eventOn: null } } },
  ]);
});

test("a heading may stand above the header, columns in any order, titles with odd blanks and brackets", async () => {
  const header = [...titles]
    .reverse()
    .map((title) => ` ${title.replace("(", "（").replace(")", "）")}　`);
  const rows = [["2025年走访慰问台账"], [], header, [...visit].reverse()];
  await expect(read(rows)).resolves.toMatchObject([{ rowNo: 4, outcome: { ok: true } }]);
});

test("unknown columns are ignored with a note, and an optional column may be missing", async () => {
  const rows = [
    ["备注", ...titles.slice(0, 6)],
    ["x", ...visit.slice(0, 6)],
  ];
  const reading = await readRegister(visitsSample, workbookOf("走访慰问", rows), context);
  expect(reading).toMatchObject({
    value: { header: { notes: [{ zh: "有 1 个多余的列未导入。" }] } },
  });
  await expect(read(rows)).resolves.toMatchObject([
    { outcome: { value: { goods: null, eventOn: null } } },
  ]);
});

test.each([
  ["no sheet of the name", "别的表", [titles], { kind: "SheetMissing", sheet: "走访慰问" }],
  [
    "no header in the first five rows",
    "走访慰问",
    [[], [], [], [], [], titles],
    { kind: "HeaderMissing" },
  ],
  ["nothing at all", "走访慰问", [], { kind: "HeaderMissing" }],
  [
    "required columns missing",
    "走访慰问",
    [titles.toSpliced(1, 2)],
    { kind: "ColumnsMissing", titles: ["日期", "工号"] },
  ],
  [
    "a column twice",
    "走访慰问",
    [[...titles, "日 期"]],
    { kind: "ColumnsRepeated", titles: ["日期"] },
  ],
])("a sheet with %s is refused by name", async (_, sheet, rows, problem) => {
  await expect(read(rows, sheet)).resolves.toMatchObject(problem);
});

test("the nameless sheet of a CSV file may be any register", async () => {
  await expect(read([titles, visit], "")).resolves.toMatchObject([{ outcome: { ok: true } }]);
});

test("a register that repeats a title is a mistake of its declaration", () => {
  const columns = { a: text("编号"), b: text("编 号") };
  expect(() => defineRegister({ name: "twice", sheet: "表", number: "a", columns })).toThrow(
    "repeats a title",
  );
});
