import fc from "fast-check";
import { surplusOf } from "./elected-office.js";
import { leastCandidates } from "./least-candidates.js";

/** `seats + max(1, ceil(seats*rate))`, one candidate after the other: as many as it takes that none of the surplus is missing. */
function oracle(seats: bigint, percent: bigint): bigint {
  let surplus = 1n;
  while (surplus * 100n < seats * percent) surplus += 1n;
  return seats + surplus;
}

test("EL-R2 the least number of candidates is the one of the text, for every number of seats and every rate", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 100 }), (seats, rate) =>
      expect(BigInt(leastCandidates(seats, rate))).toBe(oracle(BigInt(seats), BigInt(rate))),
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  [1, 5, 2],
  [19, 5, 20],
  [20, 5, 21],
  [21, 5, 23],
  [9, 10, 10],
  [10, 10, 11],
  [11, 10, 13],
  [7, 0, 8],
  [29, 100, 58],
  [1, null, 1],
  [3, null, 3],
])("EL-R2 %i seats at %p percent need %i candidates", (seats, percent, least) => {
  expect(leastCandidates(seats, percent)).toBe(least);
});

test("EL-R2 the committee and its standing committee have their own rates; chair and others may have as many candidates as seats", () => {
  const surplus = { committee: 5, standing: 10 };
  expect(surplusOf("COMMITTEE", surplus)).toBe(5);
  expect(surplusOf("STANDING_COMMITTEE", surplus)).toBe(10);
  expect([surplusOf("CHAIR", surplus), surplusOf("OTHER", surplus)]).toEqual([null, null]);
});
