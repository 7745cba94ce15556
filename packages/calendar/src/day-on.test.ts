import { addDays, localDate } from "@union/kernel";
import fc from "fast-check";
import type { CalendarOverrides } from "./calendar-overrides.js";
import { dayOn } from "./day-on.js";
import { holidayOn } from "./holiday-on.js";
import { isOfficial } from "./is-official.js";
import { isWorkingDay } from "./is-working-day.js";

const works = (date: string, overrides?: CalendarOverrides) =>
  isWorkingDay(localDate(date), overrides);
const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, at) => addDays(localDate(first), at));

describe("Spring Festival", () => {
  test("2025: eight days off from the eve, Sunday 26 January and Saturday 8 February are worked", () => {
    expect(daysFrom("2025-01-28", 8).filter((date) => works(date))).toEqual([]);
    expect(
      ["2025-01-26", "2025-01-27", "2025-02-05", "2025-02-08"].map((date) => works(date)),
    ).toEqual([true, true, true, true]);
    expect(works("2025-02-09")).toBe(false);
  });

  test("2026: nine days off from 15 February, Saturdays 14 and 28 February are worked", () => {
    expect(daysFrom("2026-02-15", 9).filter((date) => works(date))).toEqual([]);
    expect(["2026-02-14", "2026-02-24", "2026-02-28"].map((date) => works(date))).toEqual([
      true,
      true,
      true,
    ]);
    expect(holidayOn(localDate("2026-02-23"))).toEqual({ zh: "春节", en: "Spring Festival" });
    expect(holidayOn(localDate("2026-02-14"))).toBeNull();
  });
});

test("a plain weekend is off without being a holiday", () => {
  expect(dayOn(localDate("2026-03-07"))).toEqual({
    date: "2026-03-07",
    working: false,
    holiday: null,
    isOfficial: true,
  });
});

test("years without a published notice say so", () => {
  expect([2004, 2025, 2026].map((year) => isOfficial(year))).toEqual([true, true, true]);
  expect([1999, 2003, 2040, 9999].map((year) => isOfficial(year))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("without a notice: weekdays are worked, weekends and statutory festivals are not, and the answer is flagged", () => {
  const off = ["2040-02-11", "2040-02-12", "2040-02-13", "2040-02-14", "2040-05-01", "2040-05-02"];
  for (const date of [...off, "2040-10-01", "2040-10-02", "2040-10-03", "2040-09-20"])
    expect(dayOn(localDate(date))).toMatchObject({ working: false, isOfficial: false });
  expect(works("2040-02-15")).toBe(true);
  expect(works("2040-10-04")).toBe(true);
  expect(works("2040-02-18")).toBe(false);
  expect(holidayOn(localDate("2040-02-11"))?.zh).toBe("春节");
  expect(holidayOn(localDate("2040-03-08"))).toBeNull();
});

describe("a notice that the library does not know yet", () => {
  const notice: CalendarOverrides = {
    years: [2040],
    days: {
      "2040-02-10": { working: false, name: { zh: "春节", en: "Spring Festival" } },
      "2040-02-18": { working: true, name: null },
    },
  };

  test("replaces what would be computed for its year, and makes it official", () => {
    expect(isOfficial(2040, notice)).toBe(true);
    expect(works("2040-02-10", notice)).toBe(false);
    expect(works("2040-02-18", notice)).toBe(true);
    expect(works("2040-05-01", notice)).toBe(true);
    expect(works("2040-02-18")).toBe(false);
  });

  test("leaves other years alone", () => {
    const date = fc
      .integer({ min: 0, max: 4000 })
      .map((at) => addDays(localDate("2020-01-01"), at));
    fc.assert(
      fc.property(date, (day) => {
        expect(dayOn(day, notice)).toEqual(dayOn(day));
      }),
    );
  });

  test("a single day may be changed within a published year", () => {
    const closed = { years: [], days: { "2026-03-09": { working: false, name: null } } };
    expect(works("2026-03-09", closed)).toBe(false);
    expect(works("2026-03-10", closed)).toBe(true);
    expect(works("2026-02-14", closed)).toBe(true);
  });
});

test("in every published year the statutory festivals' own days are off, whatever the notice moved", () => {
  for (let year = 2008; year <= 2026; year += 1)
    for (const monthDay of ["01-01", "05-01", "10-01", "10-02", "10-03"])
      expect(works(`${year}-${monthDay}`)).toBe(false);
});
