import { localDate } from "@union/kernel";
import fc from "fast-check";
import {
  answerDue,
  expires,
  filingDue,
  lastDayToObject,
  publicationDue,
  renewalOpens,
  reportDue,
  suspensionEnds,
  takesEffect,
} from "./work-out-dates.js";

const calendar = (days: number) => ({ days, counting: "CALENDAR" }) as const;
const working = (days: number) => ({ days, counting: "WORKING" }) as const;

test.each([
  ["2024-12-20", 15, "2025-01-05"],
  ["2024-02-14", 15, "2024-03-01"],
  ["2023-02-14", 15, "2023-03-02"],
  ["2024-02-29", 15, "2024-03-16"],
  ["2025-01-20", 15, "2025-02-05"],
])("CC-R11 received on %s and silent for %i days, it takes effect on %s", (received, days, on) => {
  expect(takesEffect(localDate(received), days).on).toBe(on);
});

test("CC-R11 the first day in force is the day after the last on which an objection counts", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 60 }),
      (day, days) => {
        const received = localDate(new Date(day * 86_400_000).toISOString().slice(0, 10));
        const last = lastDayToObject(received, days);
        const first = takesEffect(received, days).on;
        expect(Date.parse(first) - Date.parse(last)).toBe(86_400_000);
        expect(Date.parse(last) - Date.parse(received)).toBe(days * 86_400_000);
      },
    ),
  );
});

test.each([
  ["2024-12-20", calendar(20), "2025-01-09"],
  ["2024-12-12", calendar(20), "2025-01-02"],
  ["2025-01-16", working(10), "2025-02-06"],
  ["2024-02-09", calendar(20), "2024-02-29"],
] as const)("CC-R5 a demand of %s is answered within %o by %s", (on, period, last) => {
  expect(answerDue(localDate(on), period).on).toBe(last);
});

test("CC-R5 the sentence says how the day was counted, and that a day off moved it", () => {
  expect(answerDue(localDate("2024-12-12"), calendar(20)).says).toEqual({
    zh: "书面答复协商要求：自 2024-12-12 次日起 20 个自然日，末日为休息日顺延，最迟 2025-01-02。",
    en: "Answer to the demand in writing: 20 days counted from the day after 2024-12-12, moved on from a day off: by 2025-01-02.",
  });
});

test("CC-R10, CC-R12 filing and publication end on working days", () => {
  expect(filingDue(localDate("2025-01-21"), 10).on).toBe("2025-02-05");
  expect(publicationDue(localDate("2025-01-24"), working(5)).on).toBe("2025-02-07");
});

test.each([
  ["2024-03-01", 1, "2025-02-28"],
  ["2023-03-01", 1, "2024-02-29"],
  ["2024-02-29", 1, "2025-02-27"],
  ["2024-02-29", 3, "2027-02-27"],
  ["2025-01-01", 2, "2026-12-31"],
])("CC-R13 in force from %s for %i years, it expires on %s", (from, years, on) => {
  expect(expires(localDate(from), years).on).toBe(on);
});

test("CC-R14, CC-R15 renewal opens so many days before the last day; the report is due within months and never after it", () => {
  expect(renewalOpens(localDate("2024-03-01"), 90).on).toBe("2023-12-02");
  expect(reportDue(localDate("2024-02-29"), 12, localDate("2027-02-28")).on).toBe("2025-02-28");
  expect(reportDue(localDate("2026-06-01"), 12, localDate("2027-02-28")).on).toBe("2027-02-28");
});

test("CC-R7 a suspension ends by the day agreed, and its sentence names the latest there could be", () => {
  const ends = suspensionEnds(localDate("2023-12-31"), localDate("2024-01-15"), 60);
  expect(ends.on).toBe("2024-01-15");
  expect(ends.says.en).toContain("to 2024-02-29");
});
