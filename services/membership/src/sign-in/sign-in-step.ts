import { addDays, type LocalDate } from "@union/kernel";

/** What stands between a right password and a session. */
export type SignInStep = "SECOND_FACTOR" | "SECOND_FACTOR_SET_UP" | "NEW_PASSWORD";

type Facts = {
  readonly today: LocalDate;
  readonly hasFactor: boolean;
  /** Whether the code was given in this sign-in already, or the hospital asked for a second factor of its own. */
  readonly factorPassed: boolean;
  /** Since when a role asks for a second factor; null where none does. */
  readonly factorOwedSince: LocalDate | null;
  readonly graceDays: number;
  readonly isAdministrator: boolean;
  readonly passwordChangedOn: LocalDate;
  readonly maxAgeDays: number;
};

/** The first day on which nobody of such a role gets a session without a second factor. */
export const factorDueOn = (owedSince: LocalDate, graceDays: number): LocalDate =>
  addDays(owedSince, graceDays);

/** 2.13.2 what is asked next of somebody whose password is right; null opens the session. A new password is asked last, of somebody proven. */
export function nextStep(facts: Facts): SignInStep | null {
  const { today, hasFactor, factorPassed, factorOwedSince, graceDays } = facts;
  if (hasFactor && !factorPassed) return "SECOND_FACTOR";
  const isDue = factorOwedSince !== null && today >= factorDueOn(factorOwedSince, graceDays);
  if (!hasFactor && isDue && !factorPassed) return "SECOND_FACTOR_SET_UP";
  const { isAdministrator, passwordChangedOn, maxAgeDays } = facts;
  return isAdministrator && today > addDays(passwordChangedOn, maxAgeDays) ? "NEW_PASSWORD" : null;
}
