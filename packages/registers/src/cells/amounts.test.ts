import { fen, yuanFromFen } from "@union/kernel";
import fc from "fast-check";
import type { CellValue } from "../workbook/cell-value.js";
import { plainDecimal } from "./plain-decimal.js";
import { readCount } from "./read-count.js";
import { readMoney } from "./read-money.js";

const text = (value: string): CellValue => ({ kind: "text", text: value });
const number = (value: string): CellValue => ({ kind: "number", number: value, date: null });
const wide = (value: string) =>
  value.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

test.each<[CellValue, number]>([
  [number("1234.5"), 123_450],
  [number("1.2345E3"), 123_450],
  [number("0.30000000000000004"), 30],
  [number("33120.499999999996"), 3_312_050],
  [number("0"), 0],
  [text("1,234.50"), 123_450],
  [text("¥1234.5"), 123_450],
  [text("￥ 1,234.50"), 123_450],
  [text("1234.5元"), 123_450],
  [text("１２３"), 12_300],
  [text("１，２３４．５０元"), 123_450],
  [text("\u00a012 "), 1_200],
  [text("9,999,999,999,999.99"), 999_999_999_999_999],
])("the amount %j is %d fen", (cell, value) => {
  expect(readMoney(cell, false)).toEqual({ ok: true, value });
});

test.each<[CellValue, string]>([
  [null, "Blank"],
  [text("-5"), "AmountNegative"],
  [number("-0.5"), "AmountNegative"],
  [text("－５"), "AmountNegative"],
  [text("1.005"), "AmountTooPrecise"],
  [number("0.001"), "AmountTooPrecise"],
  [text("1,23"), "AmountUnreadable"],
  [text("1.234,50"), "AmountUnreadable"],
  [text("5万元"), "AmountUnreadable"],
  [text("约100"), "AmountUnreadable"],
  [text("1e3"), "AmountUnreadable"],
  [text("Infinity"), "AmountUnreadable"],
  [text("99999999999999"), "AmountTooLarge"],
  [number("1E+300"), "DigitsLost"],
])("the amount %j is refused as %s", (cell, kind) => {
  expect(readMoney(cell, false)).toMatchObject({ ok: false, error: { kind } });
});

test("a negative amount is read where the column allows it", () => {
  expect(readMoney(text("-12.30"), true)).toEqual({ ok: true, value: -1230 });
});

test("every spelling of an amount gives the same fen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
      const yuan = yuanFromFen(fen(value));
      const [whole = "", part = ""] = yuan.split(".");
      const grouped = `${whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",")}.${part}`;
      const spellings = [
        yuan,
        grouped,
        `¥${grouped}`,
        `￥${yuan}`,
        `${yuan}元`,
        ` ${yuan}　`,
        wide(grouped),
      ].map(text);
      for (const cell of [...spellings, number(yuan), number(String(value / 100))]) {
        expect(readMoney(cell, false)).toEqual({ ok: true, value });
      }
    }),
  );
});

test("a plain decimal is the same number without exponent or needless zeros", () => {
  expect(
    ["-0012.50", "1.2E3", "5e-3", "-0", ".5", "7.", "", ".", "1e", "abc"].map(plainDecimal),
  ).toEqual(["-12.5", "1200", "0.005", "0", "0.5", "7", null, null, null, null]);
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(plainDecimal(String(value)))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test.each<[CellValue, number]>([
  [number("12"), 12],
  [text("12人次"), 12],
  [text("１２ 件"), 12],
  [text("1,200"), 1200],
  [number("3.0"), 3],
])("the count %j is %d", (cell, value) => {
  expect(readCount(cell, 0, 5000)).toEqual({ ok: true, value });
});

test.each<[CellValue, string]>([
  [text("1.5"), "CountUnreadable"],
  [text("几个"), "CountUnreadable"],
  [text("-1"), "CountOutOfRange"],
  [text("5001"), "CountOutOfRange"],
  [null, "Blank"],
])("the count %j is refused as %s", (cell, kind) => {
  expect(readCount(cell, 0, 5000)).toMatchObject({ ok: false, error: { kind } });
});
