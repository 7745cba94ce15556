export { type AttemptCookie, attemptCookie } from "./attempt-cookie.js";
export { type Provider, provider } from "./provider.js";
export { type ProviderConfig, providerConfig } from "./provider-config.js";
