import type { Logger } from "@union/observability";
import type { Provider } from "./provider.js";
import type { ProviderConfig } from "./provider-config.js";

/** The hospital's provider; its client library is loaded with the first sign-in, for most houses connect none. */
export function connectProvider(config: ProviderConfig, log: Logger): Provider {
  let loading: Promise<Provider> | null = null;
  const loaded = (): Promise<Provider> => {
    loading ??= import("./provider.js").then(({ provider }) => provider(config, log));
    return loading;
  };
  return {
    config,
    address: async (attempt) => (await loaded()).address(attempt),
    prove: async (answer, attempt) => (await loaded()).prove(answer, attempt),
  };
}
