import { Counter, Gauge, Histogram } from "prom-client";
import { metrics } from "./metrics.js";

export type Instrument<Label extends string> = {
  /** snake_case with its unit: `…_total`, `…_seconds`, `…_bytes`. */
  readonly name: string;
  readonly help: string;
  /** Few values each: a command's name, never an id. */
  readonly labels: readonly Label[];
};

const labelsOf = <Label extends string>({ name, help, labels }: Instrument<Label>) => ({
  name,
  help,
  labelNames: labels,
  registers: [metrics],
});

/** A count that only grows, e.g. refusals told. Declared once, at the top of the module that counts. */
export const counter = <Label extends string>(instrument: Instrument<Label>): Counter<Label> =>
  new Counter(labelsOf(instrument));

/** A level that rises and falls, e.g. rows waiting. */
export const gauge = <Label extends string>(instrument: Instrument<Label>): Gauge<Label> =>
  new Gauge(labelsOf(instrument));

/** How long something takes, in seconds, from a millisecond to ten seconds. */
export const durations = <Label extends string>(instrument: Instrument<Label>): Histogram<Label> =>
  new Histogram({
    ...labelsOf(instrument),
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  });
