import type { SendFailure, Sent } from "@union/channels";
import type { Result } from "@union/kernel";

/** What becomes of something that was on its way. */
export type Settlement =
  | { readonly state: "SENT"; readonly provider: string; readonly providerId: string | null }
  | { readonly state: "SUPPRESSED" | "FAILED"; readonly reason: string }
  | {
      readonly state: "QUEUED";
      readonly dueAt: Date;
      readonly attempts: number;
      readonly reason: string;
    };

/** Attempts at a provider that does not answer; with the waits between them this is a day. */
const mostAttempts = 12;
const minute = 60_000;
const longestWait = 8 * 60 * minute;

/** What an attempt means for its deliveries: told, tried again later, or failed for a person to look at. */
export function settlementOf(
  sent: Result<Sent, SendFailure>,
  provider: string,
  attempts: number,
  now: Date,
): Settlement {
  const after = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
  if (sent.ok) return { state: "SENT", provider, providerId: sent.value.providerId };
  const failure = sent.error;
  switch (failure.kind) {
    case "RateLimited":
      return {
        state: "QUEUED",
        dueAt: after(failure.retryAfterMs),
        attempts,
        reason: "RATE_LIMITED",
      };
    case "Unreachable": {
      const reason = `UNREACHABLE:${failure.code}`;
      if (attempts + 1 >= mostAttempts) return { state: "FAILED", reason };
      const wait = Math.min(minute * 2 ** attempts, longestWait);
      return { state: "QUEUED", dueAt: after(wait), attempts: attempts + 1, reason };
    }
    case "AddressRefused":
      return { state: "FAILED", reason: `ADDRESS_REFUSED:${failure.code}` };
    case "ProviderRefused":
      return { state: "FAILED", reason: `PROVIDER_REFUSED:${failure.code}` };
  }
}
