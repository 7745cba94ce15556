import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { DeductionRepository } from "./deduction.repository.js";
import { type DuesDocumentMissing, documentOf, longestDocument } from "./waive-dues.js";

export type DeductionPersonUnknown = { readonly kind: "DeductionPersonUnknown" };
export type DeductionInFuture = { readonly kind: "DeductionInFuture"; readonly today: LocalDate };
export type DeductionAuthorised = {
  readonly kind: "DeductionAuthorised";
  readonly givenOn: LocalDate;
};
export type AuthoriseDeductionInput = {
  /** Null for oneself. */
  readonly memberId: string | null;
  /** The day of signing; null for today. */
  readonly givenOn: LocalDate | null;
  /** The signed paper, where an officer records it for somebody else. */
  readonly document: string | null;
};
type Refusal =
  | DeductionPersonUnknown
  | DeductionInFuture
  | DeductionAuthorised
  | DuesDocumentMissing;

type Needs = {
  deductions: DeductionRepository;
  /** Whether the person exists within what the actor may write for; himself is. */
  mayActFor: (actor: Actor, memberId: string) => Promise<boolean>;
  today: LocalDate;
};

/** Notes that a member lets his dues be deducted from his pay from a day on (DUE-R5): his own click, or his signature on a paper. */
export const authoriseDeduction =
  ({ deductions, mayActFor, today }: Needs) =>
  async (
    actor: Actor,
    { memberId, givenOn, document }: AuthoriseDeductionInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const whose = memberId ?? actor.memberId;
    if (whose === null || !(await mayActFor(actor, whose)))
      return err({ kind: "DeductionPersonUnknown" });
    const paper = documentOf(document ?? "");
    if (whose !== actor.memberId && paper === null)
      return err({ kind: "DuesDocumentMissing", max: longestDocument });
    const from = givenOn ?? today;
    if (from > today) return err({ kind: "DeductionInFuture", today });
    const open = await deductions.findOpen(actor.unionId, whose);
    if (open) return err({ kind: "DeductionAuthorised", givenOn: open.givenOn });
    return ok({ id: await deductions.add(actor, { memberId: whose, givenOn: from, paper }) });
  };
