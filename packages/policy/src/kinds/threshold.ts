import { err, type Fraction, ok, type Result } from "@union/kernel";
import type { PolicyRefusal } from "../policy-refusals.js";
import { isRecord } from "./is-record.js";
import type { PolicyKind } from "./policy-kind.js";

const isTerm = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 10_000;

function parseFraction(json: unknown): Result<Fraction, PolicyRefusal> {
  if (!isRecord(json) || Object.keys(json).length !== 3) return err({ kind: "ThresholdExpected" });
  const { num, den, inclusive } = json;
  return isTerm(num) && isTerm(den) && typeof inclusive === "boolean"
    ? ok({ num, den, inclusive })
    : err({ kind: "ThresholdExpected" });
}

/** A fraction that may exceed one, e.g. twice the subsistence line. */
export const multiple: PolicyKind<Fraction> = { name: "threshold", parse: parseFraction };

/** A part of a whole that can be reached: at most all of it, and never more than all of it. */
export const threshold: PolicyKind<Fraction> = {
  name: "threshold",
  parse: (json) => {
    const fraction = parseFraction(json);
    if (!fraction.ok) return fraction;
    const { num, den, inclusive } = fraction.value;
    return num < den || (num === den && inclusive) ? fraction : err({ kind: "ThresholdExpected" });
  },
};
