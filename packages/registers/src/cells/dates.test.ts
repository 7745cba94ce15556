import { addDays, localDate } from "@union/kernel";
import fc from "fast-check";
import type { CellValue } from "../workbook/cell-value.js";
import { readDate } from "./read-date.js";
import { readMonth } from "./read-month.js";

const text = (value: string): CellValue => ({ kind: "text", text: value });
const serial = (number: string, date: "1900" | "1904" | null = "1900"): CellValue => ({
  kind: "number",
  number,
  date,
});
const wide = (value: string) =>
  value.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

test.each<[CellValue, string]>([
  [text("2025-01-05"), "2025-01-05"],
  [text("2025/1/5"), "2025-01-05"],
  [text("2025.1.5"), "2025-01-05"],
  [text("2025年1月5日"), "2025-01-05"],
  [text("2025 年 1 月 5 日"), "2025-01-05"],
  [text("　2025-01-05\u00a0"), "2025-01-05"],
  [text("２０２５／１／５"), "2025-01-05"],
  [text("2025-01-05 08:30"), "2025-01-05"],
  [text("2025-01-05T00:00:00"), "2025-01-05"],
  [text("20250105"), "2025-01-05"],
  [serial("20250105", null), "2025-01-05"],
  [serial("45662"), "2025-01-05"],
  [serial("45662.75"), "2025-01-05"],
  [serial("44200", "1904"), "2025-01-05"],
  [serial("1"), "1900-01-01"],
  [serial("59"), "1900-02-28"],
  [serial("61"), "1900-03-01"],
  [serial("0", "1904"), "1904-01-01"],
  [serial("2958465"), "9999-12-31"],
])("the date %j is %s", (cell, day) => {
  expect(readDate(cell)).toEqual({ ok: true, value: day });
});

test.each<[CellValue, string]>([
  [null, "Blank"],
  [text(" 　"), "Blank"],
  [text("2025-02-29"), "DateImpossible"],
  [text("2025-13-01"), "DateImpossible"],
  [text("20250230"), "DateImpossible"],
  [serial("60"), "DateImpossible"],
  [serial("0"), "DateImpossible"],
  [serial("-5"), "DateImpossible"],
  [serial("2958466"), "DateImpossible"],
  [serial("45662", null), "DateUnreadable"],
  [text("2025-1/5"), "DateUnreadable"],
  [text("1/5/2025"), "DateUnreadable"],
  [text("去年"), "DateUnreadable"],
  [{ kind: "error", error: "#REF!" }, "FormulaError"],
])("the date %j is refused as %s", (cell, kind) => {
  expect(readDate(cell)).toEqual({ ok: false, error: { kind } });
});

test("every spelling of a day gives the same day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_900_000 }), (days) => {
      const day = addDays(localDate("1899-12-30"), days);
      const [year, month, date] = day.split("-").map(Number);
      const spellings = [
        serial(String(days)),
        serial(`${days}.5`),
        serial(String(days - 1462), days >= 1462 ? "1904" : "1900"),
        ...[
          day,
          `${year}-${month}-${date}`,
          `${year}/${month}/${date}`,
          `${year}.${month}.${date}`,
        ].map(text),
        ...[`${year}年${month}月${date}日`, ` ${year}/${month}/${date}　`, wide(day)].map(text),
      ];
      if (days < 1462) spellings.splice(2, 1);
      for (const spelling of spellings)
        expect(readDate(spelling)).toEqual({ ok: true, value: day });
    }),
  );
});

test.each<[CellValue]>([
  [text("2025-01")],
  [text("2025/1")],
  [text("2025年1月")],
  [text("２０２５．１")],
  [text("2025-01-01")],
  [serial("45658")],
])("the month %j is 2025-01", (cell) => {
  expect(readMonth(cell)).toEqual({ ok: true, value: "2025-01" });
});

test.each(["2025-13", "2025", "一月", "2025-01-02"])("%s is no month", (typed) => {
  expect(readMonth(text(typed))).toEqual({ ok: false, error: { kind: "MonthUnreadable" } });
});
