import { err, ok, type Result } from "@union/kernel";

export type SignInLocked = { readonly kind: "SignInLocked"; readonly minutes: number };
export type PasswordTooWeak = { readonly kind: "PasswordTooWeak"; readonly minimum: number };

/** Failures in a row that lock an account, and for how long (domain 2.13.2). */
const allowedFailures = 5;
const lockMs = 15 * 60_000;
const minimumPassword = 10;

/** 账号 — by which a person, or a campus system, signs in. */
export class Account {
  readonly id!: string;
  readonly unionId!: string;
  readonly login!: string;
  readonly memberId!: string | null;
  passwordHash!: string;
  failedCount!: number;
  lockedUntil!: Date | null;
  closedAt!: Date | null;
  version!: number;

  static open(
    id: string,
    unionId: string,
    login: string,
    memberId: string | null,
    passwordHash: string,
  ): Account {
    const fresh = { failedCount: 0, lockedUntil: null, closedAt: null, version: 1 };
    return Object.assign(new Account(), { id, unionId, login, memberId, passwordHash, ...fresh });
  }

  /** Whether a sign-in may be tried now, whatever the password. */
  mayTry(now: Date): Result<null, SignInLocked> {
    if (this.lockedUntil === null || this.lockedUntil <= now) return ok(null);
    return err({
      kind: "SignInLocked",
      minutes: Math.ceil((this.lockedUntil.getTime() - now.getTime()) / 60_000),
    });
  }

  /** Counts a wrong password; the fifth in a row locks the account. */
  fail(now: Date): void {
    this.failedCount += 1;
    if (this.failedCount < allowedFailures) return;
    this.failedCount = 0;
    this.lockedUntil = new Date(now.getTime() + lockMs);
  }

  succeed(): void {
    this.failedCount = 0;
    this.lockedUntil = null;
  }
}

/** At least 10 characters out of three of the four kinds: lower case, upper case, digits, others. */
export function checkPassword(password: string): Result<null, PasswordTooWeak> {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) =>
    kind.test(password),
  ).length;
  return password.length >= minimumPassword && kinds >= 3
    ? ok(null)
    : err({ kind: "PasswordTooWeak", minimum: minimumPassword });
}
