import { citizenId } from "../columns/citizen-id.js";
import { date } from "../columns/date.js";
import { mobile } from "../columns/mobile.js";
import { money } from "../columns/money.js";
import { optional } from "../columns/optional.js";
import { text } from "../columns/text.js";
import type { CellValue } from "../workbook/cell-value.js";
import { document } from "./sheet.fixture.js";
import { shownCell } from "./shown-cell.js";

const typed = (word: string): CellValue => ({ kind: "text", text: word });
const number = (digits: string, day: "1900" | null = null): CellValue => ({
  kind: "number",
  number: digits,
  date: day,
});

test.each([
  ["a citizen number", optional(citizenId("证件号码")), typed(` ${document(1)} `), /^990\*{13}..$/],
  ["a mobile", mobile("手机号"), typed("13900000001"), /^139\*{4}0001$/],
  [
    "a birth date",
    date("出生日期", { dataClass: "P2" }),
    typed("1990年1月5日"),
    /^1990-\*\*-\*\*$/,
  ],
  ["a broken date", date("出生日期", { dataClass: "P2" }), typed("九零年"), /^\*\*\*$/],
  ["an amount of P2", money("会费基数(元)", { dataClass: "P2" }), number("5432.1"), /^\*\*\*$/],
])("PI-R12 %s of a refused row is shown masked", (_, column, cell, shown) => {
  expect(shownCell(column, cell)).toMatch(shown);
});

test.each([document(2), `${document(2)} 张三`])(
  "PI-R12 a citizen number that slipped into another column is masked: %#",
  (slipped) => {
    expect(shownCell(text("姓名"), typed(slipped))).toContain("990****");
    expect(shownCell(text("姓名"), typed(slipped))).not.toContain(document(2));
  },
);

test("other cells are shown as their sheet shows them, and long ones are cut", () => {
  expect(shownCell(text("姓名"), typed("张 三"))).toBe("张 三");
  expect(shownCell(money("金额(元)"), typed("-3 元"))).toBe("-3 元");
  expect(shownCell(date("日期"), number("45000", "1900"))).toBe("2023-03-15");
  expect(shownCell(text("备注"), number("1234.50"))).toBe("1234.5");
  expect(shownCell(text("备注"), { kind: "error", error: "#REF!" })).toBe("#REF!");
  expect(shownCell(text("备注"), null)).toBeNull();
  expect(shownCell(text("备注"), typed("长".repeat(300)))).toHaveLength(201);
});
