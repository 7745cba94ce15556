import { err, ok, type Result } from "@union/kernel";

export type SignInLocked = { readonly kind: "SignInLocked"; readonly minutes: number };

/** Failures in a row, and until when they lock. */
export type Tries = { readonly failedCount: number; readonly lockedUntil: Date | null };
/** How many failures in a row lock, and for how many minutes: policy of the union. */
export type TryLimits = { readonly failures: number; readonly lockMinutes: number };

const minuteMs = 60_000;
export const noTries: Tries = { failedCount: 0, lockedUntil: null };

/** Whether a sign-in may be tried now, whatever is given. */
export function mayTry({ lockedUntil }: Tries, now: Date): Result<null, SignInLocked> {
  if (lockedUntil === null || lockedUntil <= now) return ok(null);
  const minutes = Math.ceil((lockedUntil.getTime() - now.getTime()) / minuteMs);
  return err({ kind: "SignInLocked", minutes });
}

/** One failure more; the last that is allowed locks. */
export function oneMoreFailure(tries: Tries, now: Date, limits: TryLimits): Tries {
  const failedCount = tries.failedCount + 1;
  return failedCount < limits.failures
    ? { failedCount, lockedUntil: tries.lockedUntil }
    : { failedCount: 0, lockedUntil: new Date(now.getTime() + limits.lockMinutes * minuteMs) };
}
