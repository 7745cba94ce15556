import { AuthorizationResponseError, ClientError, ResponseBodyError } from "openid-client";

export type ProviderAway = { readonly kind: "ProviderAway" };
export type ProviderRefused = { readonly kind: "ProviderRefused" };
export type ProofInvalid = { readonly kind: "ProofInvalid" };
export type ProviderRefusal = ProviderAway | ProviderRefused | ProofInvalid;

/** What the provider answers when it is broken rather than lying. */
const broken: ReadonlySet<string | undefined> = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_ABORT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_PARSE_ERROR",
  undefined,
]);

/** Why the provider's sign-in failed: it said no, it cannot be reached, or what it said proves nothing. */
export function refusalOf(thrown: unknown): ProviderRefusal {
  if (thrown instanceof AuthorizationResponseError) return { kind: "ProviderRefused" };
  if (thrown instanceof ResponseBodyError) return { kind: "ProofInvalid" };
  if (thrown instanceof ClientError && !broken.has(thrown.code)) return { kind: "ProofInvalid" };
  return { kind: "ProviderAway" };
}
