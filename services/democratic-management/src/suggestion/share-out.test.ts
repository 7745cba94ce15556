import { fen } from "@union/kernel";
import fc from "fast-check";
import { shareOut } from "./share-out.js";

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [100, [1, 2], [33, 67]],
  [1, [1, 1], [1, 0]],
  [1000, [7, 2, 1], [700, 200, 100]],
  [5, [3, 3, 3, 3], [2, 1, 1, 1]],
])("2.2.9 %d fen by contributions %j are %j", (prize, weights, parts) => {
  expect(shareOut(fen(prize), weights)).toEqual(parts);
});

test("2.2.9 a group's prize is shared to the fen: in sum exactly the prize, each within a fen of his due, more for more", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000_000_000 }),
      fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 51 }),
      (prize, weights) => {
        const parts = shareOut(fen(prize), weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(prize);
        const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
        parts.forEach((part, n) => {
          const off = BigInt(part) * total - BigInt(prize) * BigInt(weights[n]!);
          expect(off < total && -off < total).toBe(true);
          parts.forEach((other, m) => {
            if (weights[n]! > weights[m]!) expect(part).toBeGreaterThanOrEqual(other);
          });
        });
      },
    ),
  ));
