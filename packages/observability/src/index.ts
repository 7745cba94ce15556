export { createLogger, type LoggerOptions } from "./create-logger.js";
export { describeError, type ErrorDescription } from "./describe-error.js";
export { commandDuration, consumeDuration, requestDuration } from "./durations.js";
export { counter, durations, gauge, type Instrument } from "./instruments.js";
export type { Logger } from "./logger.js";
export { maskNumbers } from "./mask-numbers.js";
export { metrics } from "./metrics.js";
export { withoutSecrets } from "./without-secrets.js";
