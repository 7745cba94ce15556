import { err, ok } from "@union/kernel";
import type { PolicyKind, PolicyKindName } from "./policy-kind.js";

type Unit = Extract<
  PolicyKindName,
  | "minutes"
  | "days"
  | "workingDays"
  | "months"
  | "years"
  | "persons"
  | "times"
  | "characters"
  | "percent"
  | "basisPoints"
>;

/** A whole number of the unit, both bounds included. */
export const whole = (name: Unit, min: number, max: number): PolicyKind<number> => ({
  name,
  parse: (json) =>
    typeof json === "number" && Number.isInteger(json) && json >= min && json <= max
      ? ok(json)
      : err({ kind: "WholeNumberExpected", min, max }),
});
