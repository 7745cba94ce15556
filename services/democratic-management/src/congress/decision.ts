import { err, isUnseen, ok, type Result } from "@union/kernel";

/** By which paper and by whom something was decided (domain 2.16.1). */
export type Decision = { readonly document: string; readonly decidedBy: string };
export type DecisionUnfounded = {
  readonly kind: "DecisionUnfounded";
  readonly path: readonly string[];
  readonly max: number;
};

/** The longest name of a document or of who decided, in characters. */
const longest = 100;

/** A decision names its document and who made it. */
export function decisionOf({ document, decidedBy }: Decision): Result<Decision, DecisionUnfounded> {
  for (const [field, text] of Object.entries({ document, decidedBy }))
    if (isUnseen(text) || [...text.trim()].length > longest)
      return err({ kind: "DecisionUnfounded", path: [field], max: longest });
  return ok({ document: document.trim(), decidedBy: decidedBy.trim() });
}
