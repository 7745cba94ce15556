import { Secret, TOTP } from "otpauth";

/** Seconds that a code is good for, and how many such steps a clock may be off, before or after (RFC 6238). */
const period = 30;
const drift = 1;
const shape = { algorithm: "SHA1", digits: 6, period } as const;

/** A new secret of 160 bits, in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an authenticator app takes up, mostly as a QR code. */
export const totpUri = (secret: string, login: string): string =>
  new TOTP({ ...shape, issuer: "Union Hall", label: login, secret }).toString();

/** The code of a moment, as the holder's app shows it. */
export const totpCode = (secret: string, at: Date): string =>
  new TOTP({ ...shape, secret }).generate({ timestamp: at.getTime() });

/** The time step for which a code is right, at most one off; null for a wrong one. A step that was used may not be used again. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const timestamp = at.getTime();
  const delta = new TOTP({ ...shape, secret }).validate({ token: code, timestamp, window: drift });
  return delta === null ? null : TOTP.counter({ period, timestamp }) + delta;
}
