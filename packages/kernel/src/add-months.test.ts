import fc from "fast-check";
import { addMonths } from "./add-months.js";
import { addDays, daysBetween, localDate } from "./local-date.js";

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-11-15", 3, "2027-02-15"],
  ["2021-05-20", 60, "2026-05-20"],
  ["2026-01-10", -1, "2025-12-10"],
])("%s and %i months is %s", (date, months, expected) => {
  expect(addMonths(localDate(date), months)).toBe(expected);
});

test("a month later is 28 to 31 days later, and never another day of the month but its last", () => {
  const from = localDate("2000-01-01");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -60, max: 60 }), (n, m) => {
      const date = addDays(from, n);
      const later = addMonths(date, m);
      const next = addMonths(addMonths(date, m), 1);
      expect(daysBetween(later, next)).toBeGreaterThanOrEqual(28);
      expect(daysBetween(later, next)).toBeLessThanOrEqual(31);
      const isLast = addDays(later, 1).endsWith("-01");
      expect(later.slice(8) === date.slice(8) || isLast).toBe(true);
    }),
  );
});

test("months are whole, and lead to no day outside the calendar", () => {
  expect(() => addMonths(localDate("2026-01-01"), 0.5)).toThrow(RangeError);
  expect(() => addMonths(localDate("1850-01-01"), -1)).toThrow(RangeError);
});
