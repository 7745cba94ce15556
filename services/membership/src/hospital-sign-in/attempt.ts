import { createHmac } from "node:crypto";

/**
 * One way through the hospital's sign-in: what the browser that began it keeps. Everything that the provider is told or
 * gives back follows from its secret, of which the house keeps the hash alone.
 */
export type Attempt = { readonly id: string; readonly secret: string };

const derived = ({ secret }: Attempt, what: string): string =>
  createHmac("sha256", secret).update(what).digest("base64url");

/** Comes back with the answer: it belongs to this browser. */
export const stateOf = (attempt: Attempt): string => derived(attempt, "state");
/** Comes back in the signed proof: it was made for this attempt. */
export const nonceOf = (attempt: Attempt): string => derived(attempt, "nonce");
/** Shown when the code is redeemed: whoever caught the code alone cannot (PKCE). */
export const verifierOf = (attempt: Attempt): string => derived(attempt, "verifier");
