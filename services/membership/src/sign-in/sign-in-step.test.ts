import { localDate } from "@union/kernel";
import { nextStep } from "./sign-in-step.js";

const either = [true, false];
const cases = either.flatMap((hasFactor) =>
  either.flatMap((factorPassed) =>
    either.flatMap((isDue) =>
      either.flatMap((isAdministrator) =>
        either.map((isOld) => ({ hasFactor, factorPassed, isDue, isAdministrator, isOld })),
      ),
    ),
  ),
);

test.each(cases)("2.13.2 what a sign-in asks next: %j", (one) => {
  const step = nextStep({
    today: localDate("2025-06-01"),
    hasFactor: one.hasFactor,
    factorPassed: one.factorPassed,
    factorOwedSince: localDate(one.isDue ? "2025-05-02" : "2025-05-03"),
    graceDays: 30,
    isAdministrator: one.isAdministrator,
    passwordChangedOn: localDate(one.isOld ? "2025-03-02" : "2025-03-03"),
    maxAgeDays: 90,
  });
  const expected = one.hasFactor
    ? one.factorPassed
      ? null
      : "SECOND_FACTOR"
    : one.isDue && !one.factorPassed
      ? "SECOND_FACTOR_SET_UP"
      : null;
  expect(step).toBe(expected ?? (one.isAdministrator && one.isOld ? "NEW_PASSWORD" : null));
});
