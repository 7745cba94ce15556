import { err, ok } from "@union/kernel";
import type { PolicyKind } from "./policy-kind.js";

/** One of a few words or numbers. */
export const choice = <const Option extends string | number>(
  ...options: readonly Option[]
): PolicyKind<Option> => ({
  name: "choice",
  parse: (json) => {
    const chosen = options.find((option) => option === json);
    return chosen === undefined ? err({ kind: "ChoiceExpected", options }) : ok(chosen);
  },
});
