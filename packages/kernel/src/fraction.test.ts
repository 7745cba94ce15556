import fc from "fast-check";
import { type Fraction, reaches } from "./fraction.js";

const quorum: Fraction = { num: 2, den: 3, inclusive: true };
const majority: Fraction = { num: 1, den: 2, inclusive: false };
const count = fc.maxSafeInteger().map(Math.abs);

/** The least number of people that reaches the threshold, found by whole division instead of by comparing products. */
function leastThatReaches({ num, den, inclusive }: Fraction, whole: number): bigint {
  const share = BigInt(whole) * BigInt(num);
  const floor = share / BigInt(den);
  return inclusive && share % BigInt(den) === 0n ? floor : floor + 1n;
}

test("a threshold is reached exactly from the least number on", () => {
  const fraction = fc
    .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.boolean())
    .map(([num, den, inclusive]) => ({ num, den, inclusive }));
  fc.assert(
    fc.property(fraction, count, count, (threshold, part, whole) => {
      fc.pre(whole > 0);
      expect(reaches(threshold, part, whole)).toBe(
        BigInt(part) >= leastThatReaches(threshold, whole),
      );
    }),
  );
});

test.each([
  [66, 100, false],
  [67, 100, true],
  [2, 3, true],
  [103, 155, false],
  [104, 155, true],
])("SC-R12 三分之二以上 includes the number itself: %i of %i is %s", (part, whole, expected) => {
  expect(reaches(quorum, part, whole)).toBe(expected);
});

test.each([
  [50, 100, false],
  [51, 100, true],
  [78, 155, true],
  [77, 155, false],
])("SC-R13 过半数 excludes the half itself: %i of %i is %s", (part, whole, expected) => {
  expect(reaches(majority, part, whole)).toBe(expected);
});

test("半数以上 and 过半数 differ at exactly one half and nowhere else", () => {
  const orMore: Fraction = { ...majority, inclusive: true };
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
      const differ = reaches(orMore, part, whole) !== reaches(majority, part, whole);
      expect(differ).toBe(part * 2 === whole);
    }),
  );
});

test("one more in favour never loses a threshold", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (part, whole) => {
      if (reaches(quorum, part, whole)) expect(reaches(quorum, part + 1, whole)).toBe(true);
    }),
  );
});

test("nobody of nobody is no quorum", () => {
  expect(reaches(quorum, 0, 0)).toBe(false);
  expect(reaches(majority, 0, 0)).toBe(false);
});

test("people are counted in whole numbers", () => {
  expect(() => reaches(quorum, 66.7, 100)).toThrow(RangeError);
});
