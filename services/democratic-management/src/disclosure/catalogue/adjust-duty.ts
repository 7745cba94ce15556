import {
  type Actor,
  err,
  isUnseen,
  isWide,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { isPlannable } from "../../plannable-day.js";
import type { Cycle } from "./cycle.js";
import { findDuty } from "./default-duties.js";
import type { DutyChangeRepository } from "./duty-change.repository.js";

export type AdjustDutyInput = {
  readonly code: string;
  readonly isOn: boolean;
  readonly cycle: Cycle | null;
  readonly effectiveFrom: LocalDate;
  readonly reason: string;
  readonly document: string;
  readonly decidedOn: LocalDate;
};
export type DutyUnknownToCatalogue = { readonly kind: "DutyUnknownToCatalogue" };
export type CatalogueOfWholeUnion = { readonly kind: "CatalogueOfWholeUnion" };
export type DecisionIncomplete = { readonly kind: "DecisionIncomplete" };
export type DecisionForThePast = { readonly kind: "DecisionForThePast" };
export type DecisionDaysWrong = { readonly kind: "DecisionDaysWrong" };
export type AdjustDutyRefusal =
  | DutyUnknownToCatalogue
  | CatalogueOfWholeUnion
  | DecisionIncomplete
  | DecisionForThePast
  | DecisionDaysWrong;

const isText = (text: string, max: number): boolean =>
  !isUnseen(text) && [...text.trim()].length <= max;

/**
 * Switches an entry off or on, or gives it another cycle, from a day on that is not past: what was due before stays due (2.16.6).
 * The decision keeps its reason and document.
 */
export const adjustDuty =
  ({ changes, today }: { changes: DutyChangeRepository; today: LocalDate }) =>
  async (
    actor: Actor,
    { decidedOn, ...input }: AdjustDutyInput,
  ): Promise<Result<{ id: string }, AdjustDutyRefusal>> => {
    const scope = scopeOf(actor, "disclosures.oversee");
    if (!scope || !isWide(scope)) return err({ kind: "CatalogueOfWholeUnion" });
    const duty = findDuty(input.code);
    if (duty === null) return err({ kind: "DutyUnknownToCatalogue" });
    if (!isText(input.reason, 500) || !isText(input.document, 200))
      return err({ kind: "DecisionIncomplete" });
    const { effectiveFrom } = input;
    if (decidedOn > today || effectiveFrom < decidedOn || effectiveFrom < duty.since)
      return err({ kind: "DecisionDaysWrong" });
    if (effectiveFrom < today) return err({ kind: "DecisionForThePast" });
    if (!isPlannable(effectiveFrom)) return err({ kind: "DecisionDaysWrong" });
    const { unionId, accountId } = actor;
    const texts = { reason: input.reason.trim(), document: input.document.trim() };
    await changes.add(unionId, { ...input, ...texts }, { accountId, decidedOn });
    return ok({ id: unionId });
  };
