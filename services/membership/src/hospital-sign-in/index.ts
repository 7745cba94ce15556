export { type AttemptCookie, attemptCookie } from "./attempt-cookie.js";
export { connectProvider } from "./connect-provider.js";
export type { Provider } from "./provider.js";
export { type ProviderConfig, providerConfig } from "./provider-config.js";
