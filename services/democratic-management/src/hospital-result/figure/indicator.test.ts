import fc from "fast-check";
import { changeOf, changePercentOf, checkIndicator } from "./indicator.js";

const of = (value: string, lastValue: string | null, unit = "元") => ({
  ...{ year: 2025, indicator: "经营收入", value, unit, lastValue },
});

test.each([
  ["52680000", "47300000", "5380000", "11.37"],
  ["8200", "7460", "740", "9.92"],
  ["0.3", "0.1", "0.2", "200"],
  ["0.1", "0.3", "-0.2", "-66.67"],
  ["-5", "-10", "5", "50"],
  ["5", "0", "5", null],
  ["7.5", null, null, null],
  ["10.005", "10", "0.005", "0.05"],
  ["90071992547409.93", "90071992547409.92", "0.01", "0"],
  ["199", "200", "-1", "-0.5"],
  ["1", "1", "0", "0"],
])(
  "F1 %s after %s is a change of %s, %s percent, without floats",
  (value, last, change, percent) => {
    expect(changeOf(of(value, last))).toBe(change);
    expect(changePercentOf(of(value, last))).toBe(percent);
  },
);

test("a change is exact to its last place, for any two values", () =>
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 14n), 10n ** 14n),
      fc.bigInt(-(10n ** 14n), 10n ** 14n),
      (a, b) => {
        const text = (n: bigint) => {
          const digits = (n < 0n ? -n : n).toString().padStart(5, "0");
          return `${n < 0n ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
        };
        const change = changeOf(of(text(a), text(b), "万元"))!;
        const [whole = "", part = ""] = change.replace("-", "").split(".");
        const size = BigInt(whole + part.padEnd(4, "0"));
        expect(change.startsWith("-") ? -size : size).toBe(a - b);
      },
    ),
  ));

test("an amount in yuan ends at the fen; other units keep four places", () => {
  expect(checkIndicator(of("1.234", null))).toMatchObject({ error: { field: "value" } });
  expect(checkIndicator(of("1.23", "1.234"))).toMatchObject({ error: { field: "lastValue" } });
  expect(checkIndicator(of("1.2345", "1.2345", "万元")).ok).toBe(true);
});
