import { persons } from "@union/deadlines";
import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import { erasureVisible } from "../erasure/index.js";
import type { CorrectionRepository } from "./correction.repository.js";
import { correctionStages, type TakableCorrectionStep } from "./correction.stages.js";
import type { PersonRecords } from "./person-record.js";
import {
  correctionName,
  type DocumentTaken,
  type FieldNotConsented,
  type MayKeep,
} from "./request-correction.js";

export type CorrectionUnknown = { readonly kind: "CorrectionUnknown" };
/** The record does not hold the value any more that was to be replaced. */
export type RecordChanged = { readonly kind: "RecordChanged" };
export type TakeCorrectionStepInput = {
  readonly id: string;
  readonly step: TakableCorrectionStep;
  readonly opinion: string | null;
};

type Needs = {
  readonly records: PersonRecords;
  readonly corrections: CorrectionRepository;
  readonly steps: Pick<Steps, "pass" | "taken">;
  readonly outbox: Pick<Outbox, "add">;
  readonly mayKeep: MayKeep;
  readonly today: LocalDate;
};

/** Takes a step on a correction; an approval writes the value into the record in the same transaction (PI-R10). */
export const takeCorrectionStep =
  ({ records, corrections, steps, outbox, mayKeep, today }: Needs) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeCorrectionStepInput,
  ): Promise<
    Result<
      { id: string },
      StepRefusal | CorrectionUnknown | RecordChanged | DocumentTaken | FieldNotConsented
    >
  > => {
    const { unionId } = actor;
    const one = await corrections.find(unionId, id);
    if (!one || !erasureVisible(actor, one)) return err({ kind: "CorrectionUnknown" });
    const { memberId, campusId, field, values } = one;
    const taken = takeStep(
      correctionStages,
      { ...one, owners: [memberId], taken: await steps.taken(unionId, correctionStages.kind, id) },
      actor,
      { step, opinion },
    );
    if (!taken.ok) return taken;
    if (step === "approve") {
      const record = await records.find(unionId, memberId);
      if (!record || !values || record.values[field] !== values.before)
        return err({ kind: "RecordChanged" });
      const { after } = values;
      if (
        field === "documentNo" &&
        after &&
        (await records.isDocumentTaken(unionId, memberId, after))
      )
        return err({ kind: "DocumentTaken" });
      if (after !== null && !(await mayKeep(unionId, memberId, field)))
        return err({ kind: "FieldNotConsented" });
      await records.set(unionId, memberId, record, field, after, { outbox, today });
    }
    await corrections.move(one, taken.value.to);
    await steps.pass(correctionStages, actor, {
      ...{ unionId, subject: id, subjectName: correctionName(one), campusId, step },
      ...taken.value,
      parties: { OWNER: persons(memberId) },
    });
    return ok({ id });
  };
