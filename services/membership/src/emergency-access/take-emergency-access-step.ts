import { persons } from "@union/deadlines";
import { type Actor, covers, err, ok, type Result, scopeOf } from "@union/kernel";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import { accessName } from "./access-name.js";
import type { EmergencyAccessRepository } from "./emergency-access.repository.js";
import { type EmergencyCheckStep, emergencyAccessStages } from "./emergency-access.stages.js";

export type EmergencyAccessUnknown = { readonly kind: "EmergencyAccessUnknown" };
export type TakeEmergencyAccessStepInput = {
  readonly id: string;
  readonly step: EmergencyCheckStep;
  readonly opinion: string | null;
};

type Needs = {
  readonly accesses: EmergencyAccessRepository;
  readonly steps: Pick<Steps, "pass" | "taken">;
};

/** Says whether the reason of an emergency access holds, in words; the person and whoever opened it are told (2.13.1). */
export const takeEmergencyAccessStep =
  ({ accesses, steps }: Needs) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeEmergencyAccessStepInput,
  ): Promise<Result<{ id: string }, StepRefusal | EmergencyAccessUnknown>> => {
    const { unionId } = actor;
    const one = await accesses.find(unionId, id);
    const scope = scopeOf(actor, "emergency.check");
    if (!one || !scope || !covers(scope, one.campusId))
      return err({ kind: "EmergencyAccessUnknown" });
    const { memberId, accountId, campusId, state } = one;
    const taken = await steps.taken(unionId, emergencyAccessStages.kind, id);
    const opener = taken.find((earlier) => earlier.step === "open")?.memberId ?? accountId;
    const matter = { state, campusId, departmentId: null, owners: [memberId], taken };
    const passed = takeStep(emergencyAccessStages, matter, actor, { step, opinion });
    if (!passed.ok) return passed;
    await accesses.move(one, passed.value.to);
    await steps.pass(emergencyAccessStages, actor, {
      ...{ unionId, subject: id, subjectName: accessName(id), campusId, step, ...passed.value },
      parties: { OWNER: persons(memberId), OPENER: persons(opener) },
    });
    return ok({ id });
  };
