import { type Err, err } from "@union/kernel";
import { codeWord } from "../code-word.js";
import type { SendFailure } from "../send-failure.js";

/** What the error codes of a provider mean to us. A code that is not listed needs a person. */
export type ProviderCodes = {
  /** The access token is no good any more. */
  readonly tokenExpired: readonly string[];
  readonly rateLimited: readonly string[];
  /** How long to wait when the answer does not say, in milliseconds. */
  readonly retryAfterMs: number;
  /** The provider is busy. */
  readonly later: readonly string[];
  readonly addressRefused: readonly string[];
};

/** The failure that an error code stands for. */
export function codeFailure(
  codes: ProviderCodes,
  given: unknown,
  retryAfterMs = codes.retryAfterMs,
): Err<SendFailure> {
  const code = codeWord(given);
  if (codes.rateLimited.includes(code)) return err({ kind: "RateLimited", retryAfterMs });
  if (codes.later.includes(code)) return err({ kind: "Unreachable", code });
  if (codes.addressRefused.includes(code)) return err({ kind: "AddressRefused", code });
  return err({ kind: "ProviderRefused", code });
}
