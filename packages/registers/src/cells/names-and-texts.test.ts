import fc from "fast-check";
import type { CellValue } from "../workbook/cell-value.js";
import { readPersonName } from "./read-person-name.js";
import { readText } from "./read-text.js";

const text = (value: string): CellValue => ({ kind: "text", text: value });

test.each([
  ["张 三", "张三"],
  ["张　三", "张三"],
  ["\u200b欧阳 娜娜\u00a0", "欧阳娜娜"],
  ["阿依古丽•买买提", "阿依古丽·买买提"],
  ["买买提·艾力", "买买提·艾力"],
  ["𠮷田", "𠮷田"],
  ["王\u{2ebf0}", "王\u{2ebf0}"],
  ["王\u{31350}", "王\u{31350}"],
  ["Anna  Müller", "Anna  Müller"],
  ["张三（大）", "张三(大)"],
])("the name %j is stored as %j", (typed, name) => {
  expect(readPersonName(text(typed))).toEqual({ ok: true, value: name });
});

test.each([
  ["张三😀", "NameForbiddenCharacter"],
  ["张三❤️", "NameForbiddenCharacter"],
  ["张1️⃣", "NameForbiddenCharacter"],
  ["张三=1", "NameForbiddenCharacter"],
  ["张\u0007三", "ForbiddenCharacter"],
  ["张\u0000三", "ForbiddenCharacter"],
  ["张\ud842", "ForbiddenCharacter"],
  ["张", "NameLength"],
  ["\u{20bb7}", "NameLength"],
  ["字".repeat(51), "NameLength"],
  ["　", "Blank"],
])("the name %j is refused as %s", (typed, kind) => {
  expect(readPersonName(text(typed))).toMatchObject({ ok: false, error: { kind } });
});

test("a name of fifty rare characters counts characters, not halves of them", () => {
  expect(readPersonName(text("𠮷".repeat(50))).ok).toBe(true);
});

test("outer blanks of every kind do not change a text, and reading a stored text changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (typed) => {
      const once = readText(text(typed), 500);
      expect(readText(text(`　\u00a0 ${typed}\t\u200b`), 500)).toEqual(once);
      if (once.ok) expect(readText(text(once.value), 500)).toEqual(once);
    }),
  );
});

test("text of a number cell is its digits, and text that is too long is refused by characters", () => {
  expect(readText({ kind: "number", number: "33120.5", date: null }, 10)).toEqual({
    ok: true,
    value: "33120.5",
  });
  expect(readText({ kind: "number", number: "45662", date: "1900" }, 10)).toEqual({
    ok: true,
    value: "2025-01-05",
  });
  expect(readText(text("𠮷".repeat(10)), 10).ok).toBe(true);
  expect(readText(text("字".repeat(11)), 10)).toEqual({
    ok: false,
    error: { kind: "TextTooLong", max: 10 },
  });
});
