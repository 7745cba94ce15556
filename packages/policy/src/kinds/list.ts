import { err, ok } from "@union/kernel";
import type { PolicyKind } from "./policy-kind.js";

/** At least one of a few words, each at most once. */
export const list = <const Option extends string>(
  ...options: readonly Option[]
): PolicyKind<readonly Option[]> => ({
  name: "list",
  parse: (json) => {
    const asked: readonly unknown[] = Array.isArray(json) ? json : [];
    const chosen = options.filter((option) => asked.includes(option));
    return chosen.length > 0 && chosen.length === asked.length
      ? ok(chosen)
      : err({ kind: "ListExpected", options });
  },
});
