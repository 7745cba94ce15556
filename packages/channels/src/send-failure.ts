/**
 * Why a message did not go out, by what is to be done. A code is the provider's error code or a short word of ours: never
 * an address, never a text.
 */
export type SendFailure =
  /** Too many messages: the same one may go after this many milliseconds. */
  | { readonly kind: "RateLimited"; readonly retryAfterMs: number }
  /** Nobody answered, or not sensibly: try again later. */
  | { readonly kind: "Unreachable"; readonly code: string }
  /** This address never works; others do. */
  | { readonly kind: "AddressRefused"; readonly code: string }
  /** Configuration or content is refused: a person must look. */
  | { readonly kind: "ProviderRefused"; readonly code: string };
