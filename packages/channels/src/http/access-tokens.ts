import { ok, type Result } from "@union/kernel";
import type { SendFailure } from "../send-failure.js";

export type FreshToken = { readonly token: string; readonly expiresInMs: number };

/** The access token of an app, kept until shortly before it expires. */
export type AccessTokens = {
  get(): Promise<Result<string, SendFailure>>;
  /** The provider no longer takes this token. Forgets it only if it is still the one kept: many may say so at once. */
  forget(token: string): void;
};

/** Fetches a token when one is needed, once for all who ask at the same time. `now` is in milliseconds. */
export function accessTokens(
  fetchToken: () => Promise<Result<FreshToken, SendFailure>>,
  now: () => number,
): AccessTokens {
  let kept: { readonly token: string; readonly until: number } | null = null;
  let fetching: Promise<Result<string, SendFailure>> | null = null;
  const fetchOnce = async (): Promise<Result<string, SendFailure>> => {
    const fetched = await fetchToken();
    if (!fetched.ok) return fetched;
    const { token, expiresInMs } = fetched.value;
    kept = { token, until: now() + expiresInMs * 0.9 };
    return ok(token);
  };
  return {
    async get() {
      if (kept && now() < kept.until) return ok(kept.token);
      fetching ??= fetchOnce().finally(() => {
        fetching = null;
      });
      return fetching;
    },
    forget(token) {
      if (kept?.token === token) kept = null;
    },
  };
}
