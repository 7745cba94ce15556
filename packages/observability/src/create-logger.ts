import { type DestinationStream, type Logger as Pino, pino } from "pino";
import { describeError } from "./describe-error.js";
import type { Logger } from "./logger.js";
import { maskNumbers } from "./mask-numbers.js";
import { withoutSecrets } from "./without-secrets.js";

export type LoggerOptions = {
  /** Who speaks: the service's folder. */
  readonly name: string;
  /** trace, debug, info, warn, error, fatal or silent; info unless told. */
  readonly level?: string;
  /** Where the lines go; standard output unless told. */
  readonly to?: DestinationStream;
};

/**
 * A logger of one JSON object a line. Whatever it is given goes through {@link withoutSecrets}: fields, sentences, errors
 * and the bindings of its children. `log.child({ traceId })` follows one request through the house.
 */
export function createLogger({ name, level = "info", to }: LoggerOptions): Logger {
  const options = {
    level,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    // What an error may say is decided here; pino's own view of one would say less and other things.
    serializers: { err: (described: unknown) => described },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return guarded(to ? pino(options, to) : pino(options));
}

const clean = (fields: object): object => withoutSecrets(fields) as object;

const fieldsOf = (given: object): object =>
  given instanceof Error ? { err: describeError(given) } : clean(given);

function guarded(line: Pino): Logger {
  const say =
    (level: "trace" | "debug" | "info" | "warn" | "error" | "fatal") =>
    (first: string | object, sentence?: string): void => {
      if (!line.isLevelEnabled(level)) return;
      if (typeof first === "string") line[level](maskNumbers(first));
      else line[level](fieldsOf(first), sentence === undefined ? sentence : maskNumbers(sentence));
    };
  return {
    trace: say("trace"),
    debug: say("debug"),
    info: say("info"),
    warn: say("warn"),
    error: say("error"),
    fatal: say("fatal"),
    child: (bindings) => guarded(line.child(clean(bindings))),
  };
}
