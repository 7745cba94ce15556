export type SessionUnknown = { readonly kind: "SessionUnknown" };
export type SessionNotYours = { readonly kind: "SessionNotYours" };
