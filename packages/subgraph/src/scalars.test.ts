import { Kind } from "graphql";
import { CountScalar, DateTimeScalar, FenScalar, LocalDateScalar } from "./scalars.js";

test.each([
  "2025-02-30",
  "2025-13-01",
  "2025-2-3",
  "20250203",
  "2025-02-03T00:00:00Z",
  "",
  20250203,
  null,
])("LocalDate refuses %j, coming in and going out", (value) => {
  expect(() => LocalDateScalar.parseValue(value)).toThrow("YYYY-MM-DD");
  expect(() => LocalDateScalar.serialize(value)).toThrow("YYYY-MM-DD");
});

test("LocalDate takes a day that exists, and only as a text", () => {
  expect(LocalDateScalar.parseValue("2024-02-29")).toBe("2024-02-29");
  expect(LocalDateScalar.parseLiteral({ kind: Kind.STRING, value: "2024-02-29" })).toBe(
    "2024-02-29",
  );
  expect(() => LocalDateScalar.parseLiteral({ kind: Kind.INT, value: "20240229" })).toThrow();
});

test.each([FenScalar, CountScalar])(
  "%s takes whole numbers beyond 32 bits and no fractions",
  (scalar) => {
    expect(scalar.serialize(9_510_000_000_000)).toBe(9_510_000_000_000);
    expect(scalar.parseValue(-12_345)).toBe(-12_345);
    expect(() => scalar.parseValue(0.5)).toThrow();
    expect(() => scalar.parseValue(2 ** 53)).toThrow();
    expect(() => scalar.serialize(Number.NaN)).toThrow();
  },
);

test("DateTime is written in UTC", () => {
  const at = new Date("2025-03-08T08:00:00+08:00");
  expect(JSON.stringify(DateTimeScalar.serialize(at))).toBe('"2025-03-08T00:00:00.000Z"');
});
