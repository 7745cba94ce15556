import { addDays, daysBetween, localDate } from "@union/kernel";
import fc from "fast-check";
import { addWorkingDays } from "./add-working-days.js";
import { deadlineAfterDays } from "./deadline-after-days.js";
import { isWorkingDay } from "./is-working-day.js";
import { workingDaysBetween } from "./working-days-between.js";

const date = fc.integer({ min: 0, max: 9000 }).map((at) => addDays(localDate("2004-01-01"), at));
const count = fc.integer({ min: 0, max: 120 });

describe("working days", () => {
  test("five working days before the Spring Festival of 2025 end after it, make-up day counted", () => {
    expect(addWorkingDays(localDate("2025-01-24"), 2)).toBe("2025-01-27");
    expect(addWorkingDays(localDate("2025-01-24"), 5)).toBe("2025-02-07");
    expect(addWorkingDays(localDate("2025-01-24"), 6)).toBe("2025-02-08");
    expect(addWorkingDays(localDate("2025-01-24"), 7)).toBe("2025-02-10");
  });

  test("Civil Code 201: the first day is not counted, be it worked or not", () => {
    expect(addWorkingDays(localDate("2026-03-06"), 1)).toBe("2026-03-09");
    expect(addWorkingDays(localDate("2026-03-07"), 1)).toBe("2026-03-09");
    expect(addWorkingDays(localDate("2026-03-07"), 0)).toBe("2026-03-07");
  });

  test("counting gives back what was added", () => {
    fc.assert(
      fc.property(date, count, (from, days) => {
        expect(workingDaysBetween(from, addWorkingDays(from, days))).toBe(days);
      }),
    );
  });

  test("a period of working days ends on a working day, and never sooner than as many days", () => {
    fc.assert(
      fc.property(date, count, (from, days) => {
        fc.pre(days > 0);
        const end = addWorkingDays(from, days);
        expect(isWorkingDay(end)).toBe(true);
        expect(daysBetween(from, end)).toBeGreaterThanOrEqual(days);
      }),
    );
  });

  test("periods add up", () => {
    fc.assert(
      fc.property(date, count, count, (from, a, b) => {
        expect(addWorkingDays(addWorkingDays(from, a), b)).toBe(addWorkingDays(from, a + b));
      }),
    );
  });

  test("counting back from a working day undoes counting on", () => {
    fc.assert(
      fc.property(date, count, (day, days) => {
        const from = addWorkingDays(day, 1);
        expect(addWorkingDays(addWorkingDays(from, days), -days)).toBe(from);
      }),
    );
  });

  test("no working days lie between a day and an earlier one, and there is no part of one", () => {
    expect(workingDaysBetween(localDate("2026-03-09"), localDate("2026-03-02"))).toBe(0);
    expect(() => addWorkingDays(localDate("2026-03-09"), 1.5)).toThrow(RangeError);
  });
});

describe("calendar days", () => {
  test("0.3 received on D with fifteen days: D+1 to D+15", () => {
    expect(deadlineAfterDays(localDate("2026-03-02"), 15)).toBe("2026-03-17");
  });

  test("Civil Code 203: a last day within the Spring Festival moves to the first working day after it", () => {
    expect(deadlineAfterDays(localDate("2026-02-02"), 15)).toBe("2026-02-24");
    expect(deadlineAfterDays(localDate("2026-02-02"), 15, { dayOff: "STAYS" })).toBe("2026-02-17");
  });

  test("a make-up Saturday is no day off: the period ends on it", () => {
    expect(deadlineAfterDays(localDate("2025-01-24"), 15)).toBe("2025-02-08");
  });

  test("a deadline moves only later, only to a working day, and only over days off", () => {
    fc.assert(
      fc.property(date, count, (from, days) => {
        const plain = addDays(from, days);
        const last = deadlineAfterDays(from, days);
        expect(isWorkingDay(last)).toBe(true);
        expect(workingDaysBetween(addDays(plain, -1), last)).toBe(1);
        expect(deadlineAfterDays(from, days, { dayOff: "STAYS" })).toBe(plain);
      }),
    );
  });

  test("an override reaches the deadline", () => {
    const overrides = { years: [], days: { "2026-03-17": { working: false, name: null } } };
    expect(deadlineAfterDays(localDate("2026-03-02"), 15, { overrides })).toBe("2026-03-18");
  });
});
