import fc from "fast-check";
import {
  addDays,
  dayOf,
  daysBetween,
  findLocalDate,
  localDate,
  localDateOf,
  openEnd,
  yearWindow,
} from "./local-date.js";

const first = localDate("1850-01-01");
const anyDate = fc
  .integer({ min: 0, max: daysBetween(first, openEnd) })
  .map((days) => addDays(first, days));

test("daysBetween undoes addDays", () => {
  const shift = fc.integer({ min: -10_000, max: 10_000 });
  const middle = fc
    .integer({ min: 0, max: 100_000 })
    .map((days) => addDays("1900-01-01" as typeof first, days));
  fc.assert(
    fc.property(middle, shift, (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }),
  );
});

test("dates sort as text in the order of time", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(a < b).toBe(daysBetween(a, b) > 0);
    }),
  );
});

test("a date is read back from its own text and from its parts", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const [year, month, day] = date.split("-").map(Number);
      expect(findLocalDate(date)).toBe(date);
      expect(localDateOf(year ?? 0, month ?? 0, day ?? 0)).toBe(date);
    }),
  );
});

test("29 February exists in leap years alone", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1850, max: 9999 }), (year) => {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      expect(findLocalDate(`${year}-02-29`) !== null).toBe(isLeap);
      const { from, to } = yearWindow(year);
      expect(daysBetween(from, to)).toBe(isLeap ? 365 : 364);
    }),
  );
});

test.each([
  "",
  "2026-2-1",
  "2026-02-30",
  "2026-13-01",
  "2026-00-10",
  "1849-12-31",
  "20260201",
  "2026-02-01T00:00:00Z",
  "2026-02-01\n",
  "２０２６-02-01",
])("%j is no calendar day", (text) => {
  expect(findLocalDate(text)).toBeNull();
  expect(() => localDate(text)).toThrow(RangeError);
});

test("the union's day begins at 16:00 UTC of the day before", () => {
  expect(dayOf(new Date("2026-02-16T15:59:59.999Z"))).toBe("2026-02-16");
  expect(dayOf(new Date("2026-02-16T16:00:00.000Z"))).toBe("2026-02-17");
  expect(dayOf(new Date("2025-12-31T16:00:00.000Z"))).toBe("2026-01-01");
});

test("an instant falls on the day whose midnight in Shanghai it follows", () => {
  const start = Date.parse("1992-01-01T00:00:00Z");
  const shanghai = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
  const instants = fc.nat(2_000_000).map((hours) => new Date(start + hours * 3_600_000));
  fc.assert(
    fc.property(instants, (instant) => {
      expect(dayOf(instant)).toBe(shanghai.format(instant));
    }),
    { numRuns: 1000 },
  );
});

test("there is no day after the open end, and no part of a day", () => {
  expect(() => addDays(openEnd, 1)).toThrow(RangeError);
  expect(() => addDays(first, -1)).toThrow(RangeError);
  expect(() => addDays(first, 0.5)).toThrow(RangeError);
});
