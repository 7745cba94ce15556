import { err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";

/** What the committee decided by: the document, who decided, and on which day (MEM-R3: membership begins on it). */
export type Decision = {
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};
export type DecisionIncomplete = { readonly kind: "DecisionIncomplete" };
export type DecisionDayWrong = {
  readonly kind: "DecisionDayWrong";
  readonly from: LocalDate;
  readonly today: LocalDate;
};

const longest = { document: 100, decidedBy: 60 };

/** Every decision keeps its document, decider and day; it is made between application and today. */
export function checkDecision(
  decision: Partial<Decision> | null,
  appliedOn: LocalDate,
  today: LocalDate,
): Result<Decision, DecisionIncomplete | DecisionDayWrong> {
  const document = decision?.document?.trim() ?? "";
  const decidedBy = decision?.decidedBy?.trim() ?? "";
  const fits = (text: string, max: number) => !isUnseen(text) && [...text].length <= max;
  if (!fits(document, longest.document) || !fits(decidedBy, longest.decidedBy))
    return err({ kind: "DecisionIncomplete" });
  const decidedOn = decision?.decidedOn ?? today;
  return decidedOn < appliedOn || decidedOn > today
    ? err({ kind: "DecisionDayWrong", from: appliedOn, today })
    : ok({ document, decidedBy, decidedOn });
}
