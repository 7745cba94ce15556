/** Requests a minute; 0 refuses all. */
export type RateLimits = {
  /** From one address, whoever is behind it: a hospital may share one. */
  readonly perAddress: number;
  /** Of one signed-in account, wherever it is. */
  readonly perActor: number;
  /** Operations that sign in or refresh a session, from one address. */
  readonly signIn: number;
};

export const rateLimits: RateLimits = { perAddress: 6_000, perActor: 600, signIn: 300 };
