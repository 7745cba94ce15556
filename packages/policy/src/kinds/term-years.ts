import { err } from "@union/kernel";
import { fields } from "./fields.js";
import type { PolicyKind } from "./policy-kind.js";
import { whole } from "./whole.js";

/** From min to max years, and how long a contract about wages runs. */
export type TermYears = {
  readonly min: number;
  readonly max: number;
  readonly wageContract: number;
};

const years = whole("years", 1, 10);
const parts = fields<TermYears>({ min: years, max: years, wageContract: years });

export const termYears: PolicyKind<TermYears> = {
  name: "fields",
  parse: (json) => {
    const term = parts.parse(json);
    const isUpsideDown = term.ok && term.value.min > term.value.max;
    return isUpsideDown ? err({ kind: "OrderExpected", lower: "min", upper: "max" }) : term;
  },
};
