import { findBand } from "./find-band.js";
import { parsePolicyValue } from "./parse-policy-value.js";
import { policyKeys } from "./policy-keys.js";

const sizeOf = (members: number) => {
  const band = findBand(policyKeys["committee.size"].value, members);
  return band && [band.min, band.max];
};

test.each([
  [0, [3, 5]],
  [24, [3, 5]],
  [25, [3, 7]],
  [200, [3, 7]],
  [201, [7, 15]],
  [1000, [7, 15]],
  [1001, [15, 21]],
  [5000, [15, 21]],
  [5001, [21, 29]],
  [10_000, [21, 29]],
  [10_001, [29, 37]],
  [50_000, [29, 37]],
  [50_001, [37, 45]],
])("ORG-R13 a union of %i members has a committee of %j", (members, size) => {
  expect(sizeOf(members)).toEqual(size);
});

test.each([
  [99, null],
  [100, [30, 40]],
  [200, [30, 40]],
  [201, [40, 60]],
  [1000, [40, 60]],
  [1001, [60, 90]],
  [5001, [90, 130]],
  [10_001, [130, 180]],
  [50_001, [180, 240]],
])("MC-R3 the congress of a union of %i members has %j delegates", (members, delegates) => {
  const band = findBand(policyKeys["memberCongress.delegates"].value, members);
  expect(band && [band.min, band.max]).toEqual(delegates);
});

test.each([
  null,
  [],
  [{ from: 0, min: 3 }],
  [{ from: 0, min: 5, max: 3 }],
  [{ from: 0, min: 0, max: 3 }],
  [{ from: 0, min: 3, max: 5, note: "" }],
  [{ from: 0.5, min: 3, max: 5 }],
  [
    { from: 25, min: 3, max: 5 },
    { from: 25, min: 3, max: 7 },
  ],
  [
    { from: 25, min: 3, max: 5 },
    { from: 0, min: 3, max: 7 },
  ],
])("a table of bands that is not whole and rising is refused: %j", (json) => {
  expect(parsePolicyValue("committee.size", json)).toEqual({
    ok: false,
    error: { kind: "BandsExpected" },
  });
});
