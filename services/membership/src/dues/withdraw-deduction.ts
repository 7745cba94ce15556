import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { DeductionPersonUnknown } from "./authorise-deduction.js";
import type { DeductionRepository } from "./deduction.repository.js";

export type DeductionNotAuthorised = { readonly kind: "DeductionNotAuthorised" };
export type WithdrawDeductionInput = { readonly memberId: string | null };
type Refusal = DeductionPersonUnknown | DeductionNotAuthorised;

type Needs = {
  deductions: DeductionRepository;
  mayActFor: (actor: Actor, memberId: string) => Promise<boolean>;
  today: LocalDate;
};

/** Ends the authorisation of payroll deduction from today on (DUE-R5); what was deducted before stays. */
export const withdrawDeduction =
  ({ deductions, mayActFor, today }: Needs) =>
  async (
    actor: Actor,
    { memberId }: WithdrawDeductionInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const whose = memberId ?? actor.memberId;
    if (whose === null || !(await mayActFor(actor, whose)))
      return err({ kind: "DeductionPersonUnknown" });
    const open = await deductions.findOpen(actor.unionId, whose);
    if (!open) return err({ kind: "DeductionNotAuthorised" });
    await deductions.withdraw(actor, open.id, today);
    return ok({ id: open.id });
  };
