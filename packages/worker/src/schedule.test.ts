import { latestTick, type Schedule } from "./schedule.js";

const run = async () => undefined;
const daily: Schedule = { name: "daily", pattern: "30 7 * * *", run };
const at = (text: string): Date => new Date(text);

test.each([
  ["2025-03-08T07:30:00.000+08:00", "2025-03-08T07:30:00+08:00"],
  ["2025-03-08T07:29:59.999+08:00", "2025-03-07T07:30:00+08:00"],
  ["2025-03-08T07:30:00.001+08:00", "2025-03-08T07:30:00+08:00"],
  ["2025-03-10T00:00:00.000+08:00", "2025-03-09T07:30:00+08:00"],
])("at %s the last half past seven in Shanghai was %s", (now, tick) => {
  expect(latestTick(daily, at(now))).toEqual(at(tick));
});

test("a schedule of so many milliseconds is due at their multiples", () => {
  const often: Schedule = { name: "often", everyMs: 60_000, run };
  expect(latestTick(often, at("2025-03-08T07:30:59.999Z"))).toEqual(at("2025-03-08T07:30:00Z"));
  expect(latestTick(often, at("2025-03-08T07:30:00.000Z"))).toEqual(at("2025-03-08T07:30:00Z"));
});

test("a pattern that is none is refused", () => {
  expect(() => latestTick({ name: "x", pattern: "noon", run }, new Date())).toThrow();
});
