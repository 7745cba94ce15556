import { type DestinationStream, type Logger as Pino, pino } from "pino";
import { withoutSecrets } from "./without-secrets.js";

export type Logger = Pino;

export type LoggerOptions = {
  /** Who speaks: the service's folder. */
  readonly name: string;
  /** trace, debug, info, warn, error, fatal or silent; info unless told. */
  readonly level?: string;
  /** Where the lines go; standard output unless told. */
  readonly to?: DestinationStream;
};

const clean = (fields: object): Record<string, unknown> =>
  withoutSecrets(fields) as Record<string, unknown>;

/**
 * A logger of one JSON object a line. Whatever it is given goes through {@link withoutSecrets}: fields, sentences, errors
 * and the bindings of its children. `log.child({ traceId })` is the way to follow one request through the house.
 */
export function createLogger({ name, level = "info", to }: LoggerOptions): Logger {
  const options = {
    name,
    level,
    base: {},
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: {
      logMethod(args: unknown[], method: (...args: unknown[]) => void) {
        const [first, ...rest] = args;
        const fields = first instanceof Error ? { err: first } : first;
        method.apply(this, [fields, ...rest].map((argument) => withoutSecrets(argument)));
      },
    },
  };
  return guardChildren(pino(options, to ?? pino.destination({ fd: 1, sync: true })));
}
