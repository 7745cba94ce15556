import { localDate } from "@union/kernel";
import { policyKeys } from "@union/policy";
import { delayMonths, monthOf, retirementMonth } from "./retirement-month.js";

const men = policyKeys["retirement.men"].value;
const women55 = policyKeys["retirement.women55"].value;
const women50 = policyKeys["retirement.women50"].value;
const month = (text: string) => monthOf(localDate(`${text}-15`));
const textOf = (number: number) =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;

/** Read off the tables annexed to the decision of 2024-09-13: born in, delayed by, retiring in. */
const table = [
  [men, "1964-12", 0, "2024-12"],
  [men, "1965-01", 1, "2025-02"],
  [men, "1965-04", 1, "2025-05"],
  [men, "1965-05", 2, "2025-07"],
  [men, "1966-01", 4, "2026-05"],
  [men, "1976-08", 35, "2039-07"],
  [men, "1976-09", 36, "2039-09"],
  [men, "1990-01", 36, "2053-01"],
  [women55, "1969-12", 0, "2024-12"],
  [women55, "1970-01", 1, "2025-02"],
  [women55, "1981-09", 36, "2039-09"],
  [women50, "1974-12", 0, "2024-12"],
  [women50, "1975-01", 1, "2025-02"],
  [women50, "1975-03", 2, "2025-05"],
  [women50, "1984-11", 60, "2039-11"],
  [women50, "1995-01", 60, "2050-01"],
] as const;

test.each(table)(
  "2.1.4 under %j whoever was born in %s is delayed by %i months and retires in %s",
  (rule, born, delay, retires) => {
    expect(delayMonths(rule, month(born))).toBe(delay);
    expect(textOf(retirementMonth(rule, month(born)))).toBe(retires);
  },
);

test("2.1.4 whoever is born later never retires earlier", () => {
  for (const rule of [men, women55, women50])
    for (let born = month("1955-01"); born < month("2005-01"); born++)
      expect(retirementMonth(rule, born + 1)).toBeGreaterThan(retirementMonth(rule, born));
});
