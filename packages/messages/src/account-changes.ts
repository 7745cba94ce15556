/** What can happen to an account that its holder hears of (2.13.2). */
export const accountChanges = [
  "SECOND_FACTOR_SET_UP",
  "SECOND_FACTOR_RESET",
  "PASSWORD_CHANGED",
  "CLOSED",
  "REOPENED",
  "UNLOCKED",
] as const;

export type AccountChange = (typeof accountChanges)[number];
