import fc from "fast-check";
import { fen, fenFromYuan, yuanFromFen } from "./fen.js";

const anyFen = fc.maxSafeInteger().map(fen);

test("what is printed in yuan is read back as the same fen", () => {
  fc.assert(
    fc.property(anyFen, (value) => {
      expect(fenFromYuan(yuanFromFen(value))).toEqual({ ok: true, value });
    }),
  );
});

test("the largest amounts survive printing and reading", () => {
  for (const value of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER].map(fen))
    expect(fenFromYuan(yuanFromFen(value))).toEqual({ ok: true, value });
});

test("yuan without or with one decimal mean the same as with two", () => {
  const yuan = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(yuan, (value) => {
      const expected = { ok: true, value: value * 100 + 0 };
      expect([`${value}`, `${value}.0`, `${value}.00`].map(fenFromYuan)).toEqual(
        Array(3).fill(expected),
      );
    }),
  );
});

test.each([
  ["0.1", 10],
  ["0.29", 29],
  ["1.15", 115],
  ["-1234.5", -123_450],
  ["95100.00", 9_510_000],
  ["-0.00", 0],
])("%s yuan is %i fen, exactly", (text, value) => {
  expect(fenFromYuan(text)).toEqual({ ok: true, value });
});

test.each([
  "",
  "-",
  ".5",
  "1.",
  "1.234",
  "1,000",
  "1e3",
  "１２",
  "12元",
  "1\n",
  "90071992547409.92",
  "123456789012345",
])("%j is no amount", (text) => {
  expect(fenFromYuan(text)).toEqual({ ok: false, error: { kind: "AmountUnreadable" } });
});

test("a float never becomes fen", () => {
  for (const value of [0.1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    expect(() => fen(value)).toThrow(RangeError);
});

test("there is one zero", () => {
  expect(Object.is(fen(-0), 0)).toBe(true);
});
