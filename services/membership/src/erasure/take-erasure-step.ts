import { persons } from "@union/deadlines";
import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import type { ErasureRepository } from "./erasure.repository.js";
import { erasureStages, type TakableErasureStep } from "./erasure.stages.js";
import { subjectNameOf } from "./erasure-name.js";
import { erasureVisible } from "./erasure-visible.js";
import { type KeptUntil, mayErase, type StillMember } from "./may-erase.js";

export type ErasureUnknown = { readonly kind: "ErasureUnknown" };
export type TakeErasureStepInput = {
  readonly id: string;
  readonly step: TakableErasureStep;
  readonly opinion: string | null;
};

type Needs = {
  readonly erasures: ErasureRepository;
  readonly steps: Pick<Steps, "pass" | "taken">;
  readonly today: LocalDate;
  readonly yearsAt: (unionId: string, campusId: string | null) => Promise<number>;
  /** Destroys what is known of the person. */
  readonly erase: (unionId: string, memberId: string) => Promise<void>;
};

/** Takes a step on a request; the step `erase` destroys the person's data in the same transaction (PI-R10). */
export const takeErasureStep =
  ({ erasures, steps, today, yearsAt, erase }: Needs) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeErasureStepInput,
  ): Promise<Result<{ id: string }, StepRefusal | ErasureUnknown | StillMember | KeptUntil>> => {
    const { unionId } = actor;
    const erasure = await erasures.find(unionId, id);
    if (!erasure || !erasureVisible(actor, erasure)) return err({ kind: "ErasureUnknown" });
    const { memberId, campusId, ground } = erasure;
    const taken = takeStep(
      erasureStages,
      { ...erasure, owners: [memberId], taken: await steps.taken(unionId, "ERASURE", id) },
      actor,
      { step, opinion },
    );
    if (!taken.ok) return taken;
    const years = await yearsAt(unionId, campusId);
    if (step === "erase") {
      const person = await erasures.findPerson(unionId, memberId, today);
      if (person === null) return err({ kind: "ErasureUnknown" });
      const allowed = mayErase(person, ground, today, years);
      if (!allowed.ok) return allowed;
    }
    await erasures.move(erasure, taken.value.to);
    await steps.pass(erasureStages, actor, {
      ...{ unionId, subject: id, subjectName: subjectNameOf(erasure), campusId, step },
      ...taken.value,
      parties: { OWNER: persons(memberId) },
      policy: { "privacy.membershipRegisterYears": years },
    });
    if (step === "erase") await erase(unionId, memberId);
    return ok({ id });
  };
