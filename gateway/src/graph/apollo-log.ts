import type { Logger } from "@union/observability";

/** Apollo's warnings and errors in our log; its chatter is left out. */
export const apolloLog = (log: Logger) => ({
  debug: () => {},
  info: () => {},
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown) => log.error(String(message)),
});
