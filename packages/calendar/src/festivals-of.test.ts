import { addDays } from "@union/kernel";
import type { FestivalKey } from "./festival.js";
import { festivalsOf } from "./festivals-of.js";
import { isWorkingDay } from "./is-working-day.js";

const dateOf = (year: number, key: FestivalKey) =>
  festivalsOf(year).find((festival) => festival.key === key)?.date;

test.each([
  ["SPRING_FESTIVAL", "2026-02-17"],
  ["LANTERN_FESTIVAL", "2026-03-03"],
  ["QINGMING", "2026-04-05"],
  ["DRAGON_BOAT_FESTIVAL", "2026-06-19"],
  ["MID_AUTUMN_FESTIVAL", "2026-09-25"],
  ["DOUBLE_NINTH_FESTIVAL", "2026-10-18"],
  ["NURSES_DAY", "2026-05-12"],
  ["DOCTORS_DAY", "2026-08-19"],
] as const)("%s of 2026 is on %s", (key, date) => {
  expect(dateOf(2026, key)).toBe(date);
});

test.each([
  [2023, "2023-09-29"],
  [2025, "2025-10-06"],
  [2028, "2028-10-03"],
])("Mid-Autumn of %i, a year with a leap month near it or not, is on %s", (year, date) => {
  expect(dateOf(year, "MID_AUTUMN_FESTIVAL")).toBe(date);
});

test("new moons just before midnight in Beijing: Spring Festival 2027 is on 6 February, 2030 on 3 February", () => {
  expect(dateOf(2027, "SPRING_FESTIVAL")).toBe("2027-02-06");
  expect(dateOf(2030, "SPRING_FESTIVAL")).toBe("2030-02-03");
});

test("every published notice since 2008 gives off the days that are computed here", () => {
  const keys = ["SPRING_FESTIVAL", "QINGMING", "DRAGON_BOAT_FESTIVAL", "MID_AUTUMN_FESTIVAL"];
  for (let year = 2008; year <= 2026; year += 1) {
    const dates = festivalsOf(year).filter(({ key }) => keys.includes(key));
    expect(dates.filter(({ date }) => isWorkingDay(date))).toEqual([]);
  }
});

test("festivals come in the order of their days, each once, all within the year", () => {
  for (let year = 1901; year <= 2099; year += 1) {
    const festivals = festivalsOf(year);
    const dates = festivals.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(festivals.map(({ key }) => key)).size).toBe(19);
    expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true);
  }
});

test("Lantern Festival is two weeks after Spring Festival", () => {
  for (let year = 1901; year <= 2099; year += 1) {
    const first = dateOf(year, "SPRING_FESTIVAL");
    expect(first && addDays(first, 14)).toBe(dateOf(year, "LANTERN_FESTIVAL"));
  }
});

test("the moon's festivals are marked as such", () => {
  const lunar = festivalsOf(2026).filter(({ isLunar }) => isLunar);
  expect(lunar.map(({ key }) => key)).toEqual([
    "SPRING_FESTIVAL",
    "LANTERN_FESTIVAL",
    "DRAGON_BOAT_FESTIVAL",
    "MID_AUTUMN_FESTIVAL",
    "DOUBLE_NINTH_FESTIVAL",
  ]);
});

test("the safety month lasts all June, a festival one day", () => {
  for (const { key, date, until } of festivalsOf(2026))
    expect([key, until]).toEqual([key, key === "SAFETY_MONTH" ? "2026-06-30" : date]);
});

test("beyond the known moon only festivals of fixed dates are told", () => {
  for (const year of [1900, 2100])
    expect(festivalsOf(year).map(({ key }) => key)).not.toContain("SPRING_FESTIVAL");
  expect(dateOf(2100, "LABOUR_DAY")).toBe("2100-05-01");
});
