import { consentState, isUseAllowed } from "./consent.js";

test.each([
  ["NOT_ASKED", [false, true, true]],
  ["GIVEN", [true, true, true]],
  ["OUTDATED", [false, true, true]],
  ["DECLINED", [false, false, true]],
  ["WITHDRAWN", [false, false, true]],
] as const)(
  "PI-R2, PI-R3 data of somebody at %s are used by consent, unless objected, by duty: %j",
  (state, allowed) => {
    const bases = ["CONSENT", "UNLESS_OBJECTED", "NOT_NEEDED"] as const;
    expect(bases.map((basis) => isUseAllowed(basis, state))).toEqual(allowed);
  },
);

test("PI-R3 a consent holds for the version it was given to; a no holds for every version", () => {
  expect(consentState(2, { version: 1, answer: "GIVEN" })).toBe("OUTDATED");
  expect(consentState(2, { version: 1, answer: "WITHDRAWN" })).toBe("WITHDRAWN");
});
