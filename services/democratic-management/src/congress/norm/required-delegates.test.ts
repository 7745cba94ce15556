import fc from "fast-check";
import { type CongressProfile, isGeneralMeeting, requiredDelegates } from "./required-delegates.js";

test.each([
  [0, 30],
  [99, 30],
  [100, 30],
  [199, 30],
  [200, 35],
  [850, 65],
  [1_500, 100],
  [2_600, 155],
  [2_999, 170],
  [3_000, 175],
  [3_001, 175],
  [20_000, 175],
])("2.2.2 SH-2017: %i staff elect at least %i delegates", (n, min) => {
  expect(requiredDelegates("SH-2017", n)).toEqual({ min, max: null, agreedMin: null });
});

test.each([
  [1, 30, null],
  [600, 30, null],
  [601, 31, null],
  [850, 43, null],
  [2_000, 100, null],
  [2_001, 101, 100],
  [3_000, 150, 100],
])(
  "2.2.2 NATIONAL-2012: %i staff elect %i delegates, of which what exceeds 100 may be agreed",
  (n, min, agreedMin) => {
    expect(requiredDelegates("NATIONAL-2012", n)).toEqual({ min, max: null, agreedMin });
  },
);

test.each([
  [99, 30],
  [100, 40],
  [199, 40],
  [200, 47],
  [850, 89],
  [999, 96],
  [1_000, 100],
  [1_999, 100],
  [2_000, 120],
  [4_999, 160],
  [5_000, 200],
])("2.2.2 ZJ-2010: %i staff elect at least %i delegates", (n, min) => {
  expect(requiredDelegates("ZJ-2010", n).min).toBe(min);
});

test.each([
  [100, 30, null],
  [200, 30, null],
  [201, 30, 30],
  [400, 40, 60],
  [1_000, 100, 150],
  [1_001, 31, 100],
  [5_000, 150, 500],
  [10_000, 300, 1_000],
  [10_001, 30, 500],
])("2.2.2 HN-2007: %i staff elect from %i to %p delegates", (n, min, max) => {
  expect(requiredDelegates("HN-2007", n)).toMatchObject({ min, max });
});

const profiles: CongressProfile[] = ["SH-2017", "NATIONAL-2012", "ZJ-2010", "HN-2007"];
test.each(profiles)(
  "2.2.2 %s never asks for fewer than thirty, nor for more than it allows",
  (profile) =>
    fc.assert(
      fc.property(fc.nat(60_000), (n) => {
        const { min, max, agreedMin } = requiredDelegates(profile, n);
        expect(min).toBeGreaterThanOrEqual(30);
        expect(max ?? min).toBeGreaterThanOrEqual(min);
        expect(agreedMin ?? min).toBeLessThanOrEqual(min);
      }),
    ),
);

test.each([-1, 1.5, Number.NaN])("2.2.2 a staff of %d is no number of persons", (n) => {
  expect(() => requiredDelegates("SH-2017", n)).toThrow(RangeError);
});

test("2.2.2 below a hundred the general meeting is usual", () => {
  expect([99, 100].map(isGeneralMeeting)).toEqual([true, false]);
});
