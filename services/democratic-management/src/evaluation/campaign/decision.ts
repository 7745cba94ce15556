import { err, type LocalDate, ok, type Result } from "@union/kernel";
import { textWithin } from "../subject/subject.js";

/** By which decision: the document, who decided, and on which day. */
export type Decision = {
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};
export type AskedDecision = { readonly [Part in keyof Decision]: Decision[Part] | null };
export type DecisionMissing = { readonly kind: "DecisionMissing"; readonly limit: number };
export type DecisionInFuture = { readonly kind: "DecisionInFuture"; readonly today: LocalDate };

const longest = 200;

/** A decision needs a document, who decided and a day that has come. */
export function decisionOf(
  asked: AskedDecision,
  today: LocalDate,
): Result<Decision, DecisionMissing | DecisionInFuture> {
  const document = textWithin(asked.document, longest);
  const decidedBy = textWithin(asked.decidedBy, longest);
  const { decidedOn } = asked;
  if (document === null || decidedBy === null || decidedOn === null)
    return err({ kind: "DecisionMissing", limit: longest });
  return decidedOn > today
    ? err({ kind: "DecisionInFuture", today })
    : ok({ document, decidedBy, decidedOn });
}
