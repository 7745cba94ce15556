import { err, ok, type Result } from "@union/kernel";

/** What stands behind an act: the document, and who decided (every decision keeps both). */
export type Decision = { readonly document: string; readonly decidedBy: string };
export type DecisionUnfit = {
  readonly kind: "DecisionUnfit";
  readonly longest: number;
  readonly path: readonly ["document" | "decidedBy"];
};

const longest = 100;

/** Document and decider without outer blanks, 1 to 100 characters each. */
export function decisionOf(given: Decision): Result<Decision, DecisionUnfit> {
  const decision = { document: given.document.trim(), decidedBy: given.decidedBy.trim() };
  for (const field of ["document", "decidedBy"] as const) {
    const length = [...decision[field]].length;
    if (length < 1 || length > longest)
      return err({ kind: "DecisionUnfit", longest, path: [field] });
  }
  return ok(decision);
}
