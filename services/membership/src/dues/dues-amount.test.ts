import fc from "fast-check";
import { duesOn } from "./dues-amount.js";

const law = { rateBps: 50, truncateFen: 1000 };
const rates = fc.record({
  rateBps: fc.integer({ min: 0, max: 1000 }),
  truncateFen: fc.integer({ min: 0, max: 100_000 }),
});
const bases = fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.maxSafeNat());

test.each([
  [347_800, 1_735],
  [0, 0],
  [999, 0],
  [1_000, 5],
  [347_999, 1_735],
  [348_000, 1_740],
])("DUE-R1 a base of %i fen gives dues of %i fen", (base, dues) => {
  expect(duesOn(base, law)).toBe(dues);
});

test("DUE-R1 for every base the dues are floor(base / 1000) × 5 fen, worked out apart in big integers", () => {
  fc.assert(
    fc.property(bases, (base) => {
      expect(BigInt(duesOn(base, law))).toBe((BigInt(base) / 1000n) * 5n);
    }),
  );
});

test("DUE-R1 for every rule they are the share of the full units of the base, whole fen, never more than the rate of the base", () => {
  fc.assert(
    fc.property(bases, rates, (base, rate) => {
      const unit = BigInt(Math.max(rate.truncateFen, 1));
      const dues = BigInt(duesOn(base, rate));
      expect(dues).toBe(((BigInt(base) / unit) * unit * BigInt(rate.rateBps)) / 10_000n);
      expect(dues * 10_000n <= BigInt(base) * BigInt(rate.rateBps)).toBe(true);
    }),
  );
});

test("DUE-R1 whoever earns more never pays less", () => {
  fc.assert(
    fc.property(bases, bases, rates, (one, other, rate) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(duesOn(less, rate)).toBeLessThanOrEqual(duesOn(more, rate));
    }),
  );
});
