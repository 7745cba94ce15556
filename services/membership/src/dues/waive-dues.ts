import { persons } from "@union/deadlines";
import {
  type Actor,
  err,
  isLongerThan,
  isUnseen,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import type { DuesChargeRepository } from "./dues-charge.repository.js";
import { duesChargeStages } from "./dues-charge.stages.js";

export type DuesChargeUnknown = { readonly kind: "DuesChargeUnknown" };
export type DuesDocumentMissing = { readonly kind: "DuesDocumentMissing"; readonly max: number };
export type WaiveDuesInput = {
  readonly chargeId: string;
  readonly reason: string;
  readonly document: string;
};

/** The longest name of a document, in characters. */
export const longestDocument = 100;

/** A document as it is written down; null where it is missing or too long. */
export function documentOf(written: string): string | null {
  const document = written.trim();
  return isUnseen(document) || isLongerThan(document, longestDocument) ? null : document;
}

type Needs = { charges: DuesChargeRepository; steps: Steps; today: LocalDate };
type Refusal = DuesChargeUnknown | DuesDocumentMissing | StepRefusal;

/** Waives a month's dues for a reason and by a decision on paper, decided by somebody else than whose dues they are (DUE-R5, domain 2.15). */
export const waiveDues =
  ({ charges, steps, today }: Needs) =>
  async (
    actor: Actor,
    { chargeId, reason, document }: WaiveDuesInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const scope = scopeOf(actor, "dues.write");
    const charge = scope && (await charges.find(scope, chargeId));
    if (!charge) return err({ kind: "DuesChargeUnknown" });
    const { unionId } = actor;
    const { id, state, campusId, departmentId, memberId, month } = charge;
    const taken = await steps.taken(unionId, duesChargeStages.kind, id);
    const matter = { state, campusId, departmentId, owners: [memberId], taken };
    const passed = takeStep(duesChargeStages, matter, actor, { step: "waive", opinion: reason });
    if (!passed.ok) return passed;
    const paper = documentOf(document);
    if (paper === null) return err({ kind: "DuesDocumentMissing", max: longestDocument });
    await charges.settle(unionId, [id], { state: "WAIVED", on: today, document: paper });
    await steps.pass(duesChargeStages, actor, {
      ...{ unionId, subject: id, subjectName: `${month} 会费`, campusId, step: "waive" },
      ...passed.value,
      parties: { OWNER: persons(memberId) },
    });
    return ok({ id });
  };
