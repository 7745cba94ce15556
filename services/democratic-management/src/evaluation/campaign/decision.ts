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
/** `from`: nothing is decided before what it stands on. */
export type DecisionDayUnfit = {
  readonly kind: "DecisionDayUnfit";
  readonly from: LocalDate;
  readonly today: LocalDate;
};

const longest = 200;

/** A decision needs a document, who decided and a day from `from`, on which what it stands on was there, to today. */
export function decisionOf(
  asked: AskedDecision,
  from: LocalDate,
  today: LocalDate,
): Result<Decision, DecisionMissing | DecisionDayUnfit> {
  const document = textWithin(asked.document, longest);
  const decidedBy = textWithin(asked.decidedBy, longest);
  const { decidedOn } = asked;
  if (document === null || decidedBy === null || decidedOn === null)
    return err({ kind: "DecisionMissing", limit: longest });
  return decidedOn < from || decidedOn > today
    ? err({ kind: "DecisionDayUnfit", from, today })
    : ok({ document, decidedBy, decidedOn });
}
