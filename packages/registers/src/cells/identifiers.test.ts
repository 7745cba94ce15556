import { localDate } from "@union/kernel";
import fc from "fast-check";
import type { CellValue } from "../workbook/cell-value.js";
import { citizenIdCheckDigit } from "./citizen-id-check-digit.js";
import { hasKnownRegion } from "./has-known-region.js";
import { readCitizenId } from "./read-citizen-id.js";
import { readDocumentNumber } from "./read-document-number.js";
import { readMobile } from "./read-mobile.js";
import { readStaffNumber } from "./read-staff-number.js";

const today = localDate("2025-12-31");
const text = (value: string): CellValue => ({ kind: "text", text: value });
const number = (value: string): CellValue => ({ kind: "number", number: value, date: null });
const invented = (birth: string): string =>
  `990001${birth}001${citizenIdCheckDigit(`990001${birth}001`)}`;

test.each(["11010519491231002X", "440524188001010014"])(
  "GB 11643 gives %s as a valid example",
  (id) => {
    expect(readCitizenId(text(id), today)).toEqual({ ok: true, value: id });
  },
);

test.each([
  ["11010519491231002x"],
  [" 110105 19491231 002x　"],
  ["１１０１０５１９４９１２３１００２Ｘ"],
  ["\t11010519491231002X"],
])("the citizen number %j is stored in capitals without blanks", (typed) => {
  expect(readCitizenId(text(typed), today)).toEqual({ ok: true, value: "11010519491231002X" });
});

test.each<[CellValue, string]>([
  [text("110105194912310021"), "CitizenIdCheckDigit"],
  [text("1101051949123100"), "CitizenIdUnreadable"],
  [text("11010519491231002Y"), "CitizenIdUnreadable"],
  [text(invented("20250230")), "CitizenIdBirthDate"],
  [text(invented("20260101")), "CitizenIdBirthDate"],
  [number("110105194912310020"), "DigitsLost"],
  [number("1.1010519491231002E+17"), "DigitsLost"],
  [text("1.10105E+17"), "DigitsLost"],
  [null, "Blank"],
])("the citizen number %j is refused as %s", (cell, kind) => {
  const read = readCitizenId(cell, today);
  expect(read).toEqual({ ok: false, error: { kind } });
});

test("an unknown region is no reason to refuse, only worth a note", () => {
  const id = invented("19900101");
  expect(readCitizenId(text(id), today)).toEqual({ ok: true, value: id });
  expect([hasKnownRegion(id), hasKnownRegion("11010519491231002X")]).toEqual([false, true]);
});

test("a number of the first generation becomes its 18-character form", () => {
  expect(readCitizenId(number("110105491231002"), today)).toEqual({
    ok: true,
    value: "11010519491231002X",
  });
});

test("one wrong digit in a citizen number is always found", () => {
  fc.assert(
    fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const id = invented("19900101");
      const wrong = id.slice(0, at) + ((Number(id[at]) + by) % 10) + id.slice(at + 1);
      expect(readCitizenId(text(wrong), today).ok).toBe(false);
    }),
  );
});

test.each([
  ["13800000000"],
  ["138 0000 0000"],
  ["138-0000-0000"],
  ["+86 13800000000"],
  ["+86-138-0000-0000"],
  ["8613800000000"],
  ["１３８００００００００"],
])("the mobile %j is 13800000000", (typed) => {
  expect(readMobile(text(typed))).toEqual({ ok: true, value: "13800000000" });
});

test.each(["12800000000", "1380000000", "138000000000", "电话"])("%s is no mobile", (typed) => {
  expect(readMobile(text(typed))).toEqual({ ok: false, error: { kind: "MobileUnreadable" } });
});

test("identifiers are text, whatever the cell's type", () => {
  expect(readMobile(number("13800000000"))).toEqual({ ok: true, value: "13800000000" });
  expect(readMobile(number("1.38E10"))).toEqual({ ok: true, value: "13800000000" });
  expect(readStaffNumber(number("10086"))).toEqual({ ok: true, value: "10086" });
  expect(readStaffNumber(text(" ａ00001 "))).toEqual({ ok: true, value: "A00001" });
  expect(readStaffNumber(text("007"))).toEqual({ ok: true, value: "007" });
  expect(readDocumentNumber(text("h1234567(8)"))).toEqual({ ok: true, value: "H1234567(8)" });
});

test.each(["=1+1", "A/1", "😀", "A".repeat(33)])("%s is no staff number", (typed) => {
  expect(readStaffNumber(text(typed))).toEqual({
    ok: false,
    error: { kind: "StaffNumberUnreadable" },
  });
});
