import { err, type LocalDate, ok, type Result } from "@union/kernel";
import { mayTry, noTries, oneMoreFailure, type SignInLocked, type TryLimits } from "./tries.js";

export type PasswordTooWeak = { readonly kind: "PasswordTooWeak"; readonly minimum: number };

/** 账号 — by which a person, or a campus system, signs in. */
export class Account {
  readonly id!: string;
  readonly unionId!: string;
  readonly login!: string;
  readonly memberId!: string | null;
  passwordHash!: string;
  passwordChangedAt!: Date;
  failedCount!: number;
  lockedUntil!: Date | null;
  readonly openedAt!: Date;
  lastSignedInAt!: Date | null;
  /** The day on which it was found not to be used any more; null while it is. */
  staleOn!: LocalDate | null;
  closedAt!: Date | null;
  /** The account that closed it; null for the house itself. */
  closedBy!: string | null;
  /** Why it was closed last, or opened again. */
  closedBecause!: string | null;
  reopenedAt!: Date | null;
  version!: number;

  static open(
    id: string,
    unionId: string,
    login: string,
    memberId: string | null,
    passwordHash: string,
    now: Date,
  ): Account {
    const dates = { openedAt: now, passwordChangedAt: now, lastSignedInAt: null, staleOn: null };
    const open = { closedAt: null, closedBy: null, closedBecause: null, reopenedAt: null };
    const given = { id, unionId, login, memberId, passwordHash };
    return Object.assign(new Account(), given, dates, open, noTries, { version: 1 });
  }

  /** Whether a sign-in may be tried now, whatever the password. */
  mayTry(now: Date): Result<null, SignInLocked> {
    return mayTry(this, now);
  }

  /** Counts a wrong password or code; the last that is allowed in a row locks the account. */
  fail(now: Date, limits: TryLimits): void {
    Object.assign(this, oneMoreFailure(this, now, limits));
  }

  /** A session is opened: failures before it do not count, and the account is in use. */
  succeed(now: Date): void {
    Object.assign(this, noTries, { lastSignedInAt: now, staleOn: null });
  }

  /** Its lock is over, and the failures before it do not count. */
  unlock(): void {
    Object.assign(this, noTries);
  }

  takePassword(passwordHash: string, now: Date): void {
    this.passwordHash = passwordHash;
    this.passwordChangedAt = now;
  }

  close(now: Date, by: string | null, because: string): void {
    Object.assign(this, { closedAt: now, closedBy: by, closedBecause: because });
  }

  /** Opens it again, and keeps why; its rest is counted from now. */
  reopen(now: Date, because: string): void {
    const open = { closedAt: null, closedBy: null, staleOn: null, reopenedAt: now };
    Object.assign(this, open, noTries, { closedBecause: because });
  }
}

/** At least so many characters out of three of the four kinds: lower case, upper case, digits, others. */
export function checkPassword(password: string, minimum: number): Result<null, PasswordTooWeak> {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) =>
    kind.test(password),
  ).length;
  return password.length >= minimum && kinds >= 3
    ? ok(null)
    : err({ kind: "PasswordTooWeak", minimum });
}
