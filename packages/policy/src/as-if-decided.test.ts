import { addDays, localDate } from "@union/kernel";
import fc from "fast-check";
import { asIfDecided } from "./as-if-decided.js";
import type { PolicyOverride } from "./policy-override.js";
import { resolvePolicy } from "./resolve-policy.js";

const days = (value: number, from: string, campusId: string | null = null): PolicyOverride => ({
  key: "proposal.answerDays",
  value,
  effectiveFrom: localDate(from),
  campusId,
  source: "决议",
});

test("a decision of the year itself stands where it stands: nothing before it changes", () => {
  const { from, overrides } = asIfDecided(days(30, "2025-06-01"), 2025, []);
  expect(from).toBe("2025-06-01");
  const valueOn = (on: string) =>
    resolvePolicy("proposal.answerDays", { campusId: null, on: localDate(on) }, overrides).value;
  expect([valueOn("2025-05-31"), valueOn("2025-06-01")]).toEqual([60, 30]);
});

test("a decision yet to come is played from the first day of the year, over what the same place decided during it", () => {
  const during = [days(45, "2025-07-01"), days(20, "2025-07-01", "east")];
  const { from, overrides } = asIfDecided(days(30, "2027-01-01"), 2025, during);
  expect(from).toBe("2025-01-01");
  const valueAt = (campusId: string | null) =>
    resolvePolicy("proposal.answerDays", { campusId, on: localDate("2025-12-31") }, overrides)
      .value;
  expect([valueAt(null), valueAt("east")]).toEqual([30, 20]);
});

test("2.16 what is played for a decision yet to come is, on every day of the year, what will hold on its first day, if the rest of the union's decisions stay", () => {
  const row = fc
    .record({
      value: fc.integer({ min: 1, max: 365 }),
      at: fc.integer({ min: 0, max: 1000 }),
      campusId: fc.constantFrom("east", null),
    })
    .map(({ value, at, campusId }) => days(value, addDays(localDate("2022-01-01"), at), campusId));
  const next = fc.tuple(fc.integer({ min: 1, max: 365 }), fc.constantFrom("east", null));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), next, (rows, [value, place]) => {
      const decided = days(value, "2026-01-01", place);
      const real = [...rows, decided];
      const played = asIfDecided(decided, 2025, rows).overrides;
      for (const campusId of ["east", "west", null]) {
        const at = (on: string, all: readonly PolicyOverride[]) =>
          resolvePolicy("proposal.answerDays", { campusId, on: localDate(on) }, all).value;
        expect(at("2025-12-31", played)).toBe(at("2026-01-01", real));
      }
    }),
  );
});
