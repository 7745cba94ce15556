import { err, type LocalDate, ok, type Result } from "@union/kernel";
import { checkTexts, type FactTextTooLong } from "./membership.value.js";

/** What a fact of a membership rests on: the document, who decided, and from which day it holds. */
export type Decision = {
  readonly document: string;
  readonly decidedBy: string;
  readonly effectiveOn: LocalDate;
};
export type DecisionUnfounded = {
  readonly kind: "DecisionUnfounded";
  readonly path: readonly string[];
};

/** A decision as it was typed; without a day it holds from today. */
export type StatedDecision = {
  readonly document: string | null;
  readonly decidedBy: string | null;
  readonly effectiveOn: LocalDate | null;
};

/** Reads a decision: no fact without its document and whoever decided (domain 2.16.1). */
export function readDecision(
  stated: StatedDecision,
  today: LocalDate,
): Result<Decision, DecisionUnfounded | FactTextTooLong> {
  const [document, decidedBy] = [stated.document?.trim() ?? "", stated.decidedBy?.trim() ?? ""];
  if (document === "") return err({ kind: "DecisionUnfounded", path: ["input", "document"] });
  if (decidedBy === "") return err({ kind: "DecisionUnfounded", path: ["input", "decidedBy"] });
  const fitting = checkTexts({ document, decidedBy, reason: null });
  if (!fitting.ok) return fitting;
  return ok({ document, decidedBy, effectiveOn: stated.effectiveOn ?? today });
}
