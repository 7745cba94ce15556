import { type Actor, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import {
  type ConsultationNeeds,
  type ConsultationUnknown,
  findConsultation,
} from "./consultation-needs.js";
import { allowConsultationStep } from "./pass-consultation-step.js";

/** Cancels a consultation that was opened by mistake, such as twice, for a reason; it counts no more (B9). */
export const cancelConsultation =
  (needs: ConsultationNeeds) =>
  async (
    actor: Actor,
    { id, reason }: { readonly id: string; readonly reason: string },
  ): Promise<Result<{ id: string }, ConsultationUnknown | StepRefusal>> => {
    const found = await findConsultation(needs, actor, id);
    if (!found.ok) return found;
    const step = await allowConsultationStep(needs, actor, found.value, "cancel", reason);
    if (!step.ok) return step;
    await needs.consultations.save({
      ...{ ...found.value, state: step.value.to, closedOn: needs.today },
    });
    await step.value.pass();
    return ok({ id });
  };
